package io.liaison.sandbox.consumer;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.MemberEndpoint;

/** {@code GET /consumer/{name}}: what has come, in numbers, and the last events themselves. */
public final class TallyEndpoint implements MemberEndpoint {
    private final Consumers consumers;

    public TallyEndpoint(Consumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HTTPResponse answer(String name, HTTPRequest request) {
        return Answers.json(consumers.named(name).tally().described());
    }
}
