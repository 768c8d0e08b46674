package io.liaison.providers.poll;

import io.liaison.application.port.outbound.PollAnswers;

/** What this package implements. */
public final class PollPorts {

    private PollPorts() {}

    public static PollAnswers answers() {
        return new JsonPollAnswers();
    }
}
