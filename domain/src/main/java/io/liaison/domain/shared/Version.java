package io.liaison.domain.shared;

/** Counts what somebody has changed; what a client read something as, and what its next write is checked against. */
public record Version(long value) {
    public static final Version FIRST = new Version(1);

    /** Asserts: versions count from one. */
    public Version {
        if (value < 1) {
            throw new IllegalArgumentException("versions count from one");
        }
    }

    public Version next() {
        return new Version(value + 1);
    }
}
