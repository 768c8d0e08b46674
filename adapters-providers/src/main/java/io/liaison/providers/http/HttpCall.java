package io.liaison.providers.http;

import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Secret;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.net.URI;

/**
 * One request: a GET, or a POST when there is a form or a message. {@code certificate} is shown on the TLS connection.
 */
public record HttpCall(
        URI address,
        Option<Secret> authorization,
        Option<Secret> form,
        Option<Message> message,
        Option<ClientKey> certificate) {

    public static HttpCall get(URI address) {
        return new HttpCall(address, Option.none(), Option.none(), Option.none(), Option.none());
    }

    public static HttpCall post(URI address, Secret form) {
        return new HttpCall(address, Option.none(), Option.some(form), Option.none(), Option.none());
    }

    public static HttpCall post(URI address, Message message) {
        return new HttpCall(address, Option.none(), Option.none(), Option.some(message), Option.none());
    }

    public HttpCall authorizedBy(Secret header) {
        return new HttpCall(address, Option.some(header), form, message, certificate);
    }

    public HttpCall showing(Option<ClientKey> key) {
        return new HttpCall(address, authorization, form, message, key);
    }

    /** A body of that type, and the headers that belong to it. */
    public record Message(String type, String text, Map<String, String> headers) {}
}
