package io.liaison.providers.http;

import io.liaison.providers.http.HttpCall.Content;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** Spells calls as HTTP requests. */
final class Requests {

    private Requests() {}

    static ClassicHttpRequest of(HttpCall call) {
        var request = ClassicRequestBuilder.create(call.method().name())
                .setUri(call.whole())
                .setHeader("Accept", "application/json")
                .setHeader("User-Agent", "Liaison")
                .setHeader("Connection", "close");
        call.content().forEach(content -> request.setEntity(entity(content)));
        call.headers().forEach((name, value) -> request.setHeader(name, value.reveal()));
        return request.build();
    }

    private static HttpEntity entity(Content content) {
        return new ByteArrayEntity(content.bytes(), content.spelledType().getOrNull());
    }
}
