package io.liaison.application.port;

/** The body of a message, byte by byte as it came. It may hold anything, so it is never shown. */
public final class Bytes {
    private final byte[] values;

    private Bytes(byte[] values) {
        this.values = values;
    }

    /** Whoever hands them over does not change them any more. */
    public static Bytes of(byte[] values) {
        return new Bytes(values);
    }

    /** For reading only. */
    public byte[] values() {
        return values;
    }

    public int length() {
        return values.length;
    }

    @Override
    public String toString() {
        return "Bytes[" + values.length + "]";
    }
}
