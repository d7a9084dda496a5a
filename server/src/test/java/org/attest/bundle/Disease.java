package org.attest.bundle;

/** A bundle somebody tampered with. */
final class Disease {
    private final String name;
    private final byte[] zip;
    private final String code;
    private final boolean script;

    /**
     * @param name what was done to it
     * @param code the finding BundleCheck must have
     * @param script whether {@code verify.sh} can see it too; if not, {@code VERIFY.txt} says so
     */
    Disease(String name, byte[] zip, String code, boolean script) {
        this.name = name;
        this.zip = zip;
        this.code = code;
        this.script = script;
    }

    byte[] zip() {
        return zip;
    }

    String code() {
        return code;
    }

    boolean script() {
        return script;
    }

    @Override
    public String toString() {
        return name;
    }
}
