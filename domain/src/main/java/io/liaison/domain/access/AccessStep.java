package io.liaison.domain.access;

/** One thing that was looked at for a decision, and what it said. */
public sealed interface AccessStep {

    /** A role that has the permission. */
    record Granted(Holding by) implements AccessStep {}

    /** A role that is held, and has other permissions. */
    record NotGranted(Holding by) implements AccessStep {}

    /** The workspace is the actor's own, where it may do everything. */
    record OwnWorkspace() implements AccessStep {}

    /** The workspace is somebody else's, where no role counts. */
    record ForeignWorkspace() implements AccessStep {}
}
