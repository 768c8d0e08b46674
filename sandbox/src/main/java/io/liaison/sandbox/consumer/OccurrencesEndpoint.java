package io.liaison.sandbox.consumer;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.MemberEndpoint;
import java.util.Map;

/** {@code GET /consumer/{name}/occurrences}: all that it has heard of, to find out what it has not. */
public final class OccurrencesEndpoint implements MemberEndpoint {
    private final Consumers consumers;

    public OccurrencesEndpoint(Consumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HTTPResponse answer(String name, HTTPRequest request) {
        return Answers.json(Map.of("occurrences", consumers.named(name).tally().occurrences()));
    }
}
