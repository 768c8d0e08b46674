package io.liaison.domain.rotation;

/** What came of one step of a rotation, and so when to take the next. */
public enum RotationStep {
    /** There is more to do at once. */
    AGAIN,

    /** There is more to do, but not yet: another node is at it, or may still seal under a former key for some seconds. */
    LATER,

    /** This step was the last. */
    FINISHED,

    /** There was nothing to do. */
    NOTHING;

    /** Of two rotations: to whichever has to be seen sooner. */
    public RotationStep and(RotationStep other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
