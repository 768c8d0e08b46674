package io.liaison.sandbox.consumer;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.MemberEndpoint;

/** {@code POST /consumer/{name}/events}: where events are to be posted. */
public final class ReceiveEndpoint implements MemberEndpoint {
    private final Consumers consumers;

    public ReceiveEndpoint(Consumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HTTPResponse answer(String name, HTTPRequest request) {
        return new HTTPResponse(consumers.named(name).receive(request));
    }
}
