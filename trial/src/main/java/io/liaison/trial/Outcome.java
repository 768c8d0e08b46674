package io.liaison.trial;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;

/** How a chapter went. */
public sealed interface Outcome {

    /** As it should; {@code account} is whose it is by then. */
    record Fine(Ending ending, String account) implements Outcome {}

    /** The connector is not of a kind that it happens to. */
    record LeftOut(Reason reason) implements Outcome {}

    /** A use case refused. */
    record Failed(Failure failure) implements Outcome {}

    /** The connection was found broken, and is not to be. */
    record FoundBroken(Diagnosis diagnosis) implements Outcome {}

    /** Everything answered, and something else came of it than has to. */
    record Astray(Deviation deviation) implements Outcome {}

    /** What it has come to. */
    enum Ending {
        OPEN,
        BROKEN,
        /** Nobody needs to consent, and so another grant was asked for at once. */
        ASKED_AGAIN,
        PROVIDER_TOLD
    }

    /** Why a chapter is left out. */
    enum Reason {
        /** Tokens of this kind have no end, or nothing says when it is. */
        NO_KNOWN_END,
        /** There is nothing to ask the next token with. */
        NO_NEXT_TOKEN,
        /** Nothing is asked of the provider by which a refusal would be seen. */
        NOTHING_ASKED,
        /** The provider refuses to renew a token this early. */
        NOT_THIS_EARLY,
        /** The definition names no place to tell it. */
        PROVIDER_NOT_TOLD
    }

    /** What came instead. */
    enum Deviation {
        SAME_TOKEN,
        FOUND_HEALTHY,
        OTHER_ACCOUNT,
        NO_REVOCATION
    }
}
