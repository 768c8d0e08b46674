package io.liaison.providers.http;

import io.liaison.domain.authentication.Secret;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** Spells calls as HTTP requests. */
final class Requests {

    private static final ContentType FORM = ContentType.create("application/x-www-form-urlencoded");

    private Requests() {}

    static ClassicHttpRequest of(HttpCall call) {
        var request = call.message()
                .fold(() -> call.form().fold(() -> get(call), form -> submit(call, form)), text -> send(call, text))
                .setHeader("Accept", "application/json")
                .setHeader("User-Agent", "Liaison")
                .setHeader("Connection", "close");
        call.headers().forEach((name, value) -> request.setHeader(name, value.reveal()));
        return request.build();
    }

    private static ClassicRequestBuilder get(HttpCall call) {
        return ClassicRequestBuilder.get(call.whole());
    }

    private static ClassicRequestBuilder submit(HttpCall call, Secret form) {
        return ClassicRequestBuilder.post(call.whole()).setEntity(form.reveal(), FORM);
    }

    private static ClassicRequestBuilder send(HttpCall call, HttpCall.Message message) {
        var request = ClassicRequestBuilder.post(call.whole())
                .setEntity(message.text(), ContentType.create(message.type(), StandardCharsets.UTF_8));
        message.headers().forEach((name, value) -> request.setHeader(name, value));
        return request;
    }
}
