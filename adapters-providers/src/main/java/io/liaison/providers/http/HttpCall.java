package io.liaison.providers.http;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenPlacement;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ContentType;

/**
 * One request. {@code parameters} is what the query carries besides, in confidence, and {@code certificate} is shown on the
 * TLS connection.
 */
public record HttpCall(
        RequestMethod method,
        URI address,
        Option<Secret> parameters,
        Map<String, Secret> headers,
        Option<Content> content,
        Option<ClientKey> certificate) {

    public static HttpCall get(URI address) {
        return of(RequestMethod.GET, address, Option.none());
    }

    /** A form. */
    public static HttpCall post(URI address, Secret form) {
        return post(address, Content.form(form));
    }

    public static HttpCall post(URI address, Content content) {
        return of(RequestMethod.POST, address, Option.some(content));
    }

    public static HttpCall of(RequestMethod method, URI address, Option<Content> content) {
        return new HttpCall(method, address, Option.none(), LinkedHashMap.empty(), content, Option.none());
    }

    public HttpCall authorizedBy(Secret header) {
        return with("Authorization", header);
    }

    public HttpCall with(String header, Secret value) {
        return new HttpCall(method, address, parameters, headers.put(header, value), content, certificate);
    }

    public HttpCall with(Map<String, Secret> more) {
        return new HttpCall(method, address, parameters, more.merge(headers), content, certificate);
    }

    public HttpCall by(RequestMethod other) {
        return new HttpCall(other, address, parameters, headers, content, certificate);
    }

    /** With a parameter at the end of the query. */
    public HttpCall asking(String name, Secret value) {
        return asking(new Secret(encoded(name) + "=" + encoded(value.reveal())));
    }

    /** With parameters that are spelled already. */
    public HttpCall asking(Secret pairs) {
        var all = parameters.map(some -> some.reveal() + "&").getOrElse("") + pairs.reveal();
        return new HttpCall(method, address, Option.some(new Secret(all)), headers, content, certificate);
    }

    /** With what opens an API, in its place: in a header, mostly (RFC 6750). */
    public HttpCall carrying(AccessToken token) {
        return carrying(token.placement(), token.value());
    }

    public HttpCall carrying(TokenPlacement placement, Secret token) {
        var carried = placement.filledWith(token);
        return switch (placement.in()) {
            case HEADER -> with(placement.name(), carried);
            case QUERY -> asking(placement.name(), carried);
            case SIGNATURE -> this;
        };
    }

    public HttpCall showing(Option<ClientKey> key) {
        return new HttpCall(method, address, parameters, headers, content, key);
    }

    /** The body as it goes out, which is empty where there is none. */
    public byte[] bytes() {
        return content.map(Content::bytes).getOrElse(new byte[0]);
    }

    /** What the body says that it is, as it goes out. */
    public Option<String> typeOfBody() {
        return content.flatMap(Content::spelledType).map(ContentType::toString);
    }

    /** The address as it goes out. */
    public URI whole() {
        return parameters.fold(
                () -> address,
                pairs -> URI.create(address + (address.getRawQuery() == null ? "?" : "&") + pairs.reveal()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A body of that type, or of none, where a server takes none. */
    public record Content(Option<String> type, Secret text) {
        public static Content form(Secret pairs) {
            return new Content(Option.some("application/x-www-form-urlencoded"), pairs);
        }

        public static Content of(String type, String text) {
            return new Content(Option.some(type), new Secret(text));
        }

        byte[] bytes() {
            return text.reveal().getBytes(StandardCharsets.UTF_8);
        }

        /** A form says nothing of its encoding; all else does. */
        Option<ContentType> spelledType() {
            return type.map(ContentType::parse)
                    .map(parsed -> parsed.getMimeType().endsWith("x-www-form-urlencoded") || parsed.getCharset() != null
                            ? parsed
                            : parsed.withCharset(StandardCharsets.UTF_8));
        }
    }
}
