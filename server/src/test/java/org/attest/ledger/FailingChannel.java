package org.attest.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file on a disk that can be made to fail. */
final class FailingChannel extends FileChannel {
    /** What is wrong with the disk. */
    static final class Faults {
        /** Bytes that still fit. */
        long space = Long.MAX_VALUE;

        /** Most bytes one call writes. */
        int atOnce = Integer.MAX_VALUE;

        boolean forceFails;
        boolean truncateFails;
    }

    private final FileChannel file;
    private final Faults faults;

    FailingChannel(FileChannel file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    static Disk disk(Faults faults) {
        return (path, options) -> new FailingChannel(FileChannel.open(path, options), faults);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        int length = (int) Math.min(Math.min(from.remaining(), faults.atOnce), faults.space);
        ByteBuffer piece = from.slice(from.position(), length);
        int written = file.write(piece, position);
        from.position(from.position() + written);
        faults.space -= written;
        if (faults.space == 0 && from.hasRemaining()) {
            throw new IOException("No space left on device");
        }
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        if (faults.forceFails) {
            throw new IOException("Input/output error");
        }
        file.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (faults.truncateFails) {
            throw new IOException("Input/output error");
        }
        file.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return file.read(to, position);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    @Override
    public int read(ByteBuffer to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
