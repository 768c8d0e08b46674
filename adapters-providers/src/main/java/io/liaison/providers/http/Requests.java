package io.liaison.providers.http;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** Spells calls as HTTP requests. */
final class Requests {

    private static final ContentType FORM = ContentType.create("application/x-www-form-urlencoded");

    private Requests() {}

    static ClassicHttpRequest of(HttpCall call) {
        var request = call.form()
                .fold(
                        () -> ClassicRequestBuilder.get(call.whole()),
                        form -> ClassicRequestBuilder.post(call.whole()).setEntity(form.reveal(), FORM))
                .setHeader("Accept", "application/json")
                .setHeader("User-Agent", "Liaison")
                .setHeader("Connection", "close");
        call.headers().forEach((name, value) -> request.setHeader(name, value.reveal()));
        return request.build();
    }
}
