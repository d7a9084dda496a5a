package org.attest.bundle.read;

/**
 * One file of a ZIP as its central directory describes it (APPNOTE 6.3, section 4.3.12).
 *
 * @param name as it stands, with the bag's folder
 * @param crc CRC-32 of its bytes
 * @param length in bytes
 * @param data offset of its first byte in the ZIP
 */
record ZipEntry(String name, int crc, long length, long data) {}
