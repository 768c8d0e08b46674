package io.liaison.providers.http;

import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Secret;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * One request: a GET, or a POST when there is a form or a message. {@code parameter} is a credential that the query
 * carries, and {@code certificate} is shown on the TLS connection.
 */
public record HttpCall(
        URI address,
        Option<Secret> parameter,
        Map<String, Secret> headers,
        Option<Secret> form,
        Option<Message> message,
        Option<ClientKey> certificate) {

    public static HttpCall get(URI address) {
        return bare(address, Option.none(), Option.none());
    }

    public static HttpCall post(URI address, Secret form) {
        return bare(address, Option.some(form), Option.none());
    }

    public static HttpCall post(URI address, Message message) {
        return bare(address, Option.none(), Option.some(message));
    }

    private static HttpCall bare(URI address, Option<Secret> form, Option<Message> message) {
        return new HttpCall(address, Option.none(), LinkedHashMap.empty(), form, message, Option.none());
    }

    public HttpCall authorizedBy(Secret header) {
        return with("Authorization", header);
    }

    public HttpCall with(String header, Secret value) {
        return new HttpCall(address, parameter, headers.put(header, value), form, message, certificate);
    }

    /** With a parameter at the end of the query. */
    public HttpCall asking(String name, Secret value) {
        var pair = new Secret(encoded(name) + "=" + encoded(value.reveal()));
        return new HttpCall(address, Option.some(pair), headers, form, message, certificate);
    }

    public HttpCall showing(Option<ClientKey> key) {
        return new HttpCall(address, parameter, headers, form, message, key);
    }

    public String method() {
        return form.isDefined() || message.isDefined() ? "POST" : "GET";
    }

    /** The address as it goes out. */
    URI whole() {
        return parameter.fold(
                () -> address,
                pair -> URI.create(address + (address.getRawQuery() == null ? "?" : "&") + pair.reveal()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A body of that type, and the headers that belong to it. */
    public record Message(String type, String text, Map<String, String> headers) {}
}
