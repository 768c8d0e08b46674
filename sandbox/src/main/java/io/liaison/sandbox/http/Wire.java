package io.liaison.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/** Reads and writes Nimbus' messages on the JDK's exchange. */
final class Wire {
    private static final int LARGEST_DISCARD = 16 * 1024 * 1024;
    private static final int NO_BODY = -1;

    private Wire() {}

    static HTTPRequest read(HttpExchange exchange, URI address, BodyBounds bounds)
            throws IOException, GeneralException {
        var request = new HTTPRequest(method(exchange), URI.create(address + target(exchange)));
        exchange.getRequestHeaders().forEach((name, values) -> request.setHeader(name, values.toArray(String[]::new)));
        var bound = bounds.at(request.getURI().getPath());
        request.setBody(body(exchange.getRequestBody(), bound));
        return request;
    }

    /** An answer that declares a longer body than it has goes out cut off: the closing exchange ends the connection. */
    static void write(HttpExchange exchange, HTTPResponse answer) throws IOException {
        answer.getHeaderMap()
                .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        var body = Optional.ofNullable(answer.getBody()).orElse("").getBytes(UTF_8);
        if (body.length == 0 || isHead(exchange)) {
            exchange.sendResponseHeaders(answer.getStatusCode(), NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(
                answer.getStatusCode(), declaredLength(answer).orElse((long) body.length));
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().flush();
    }

    private static Optional<Long> declaredLength(HTTPResponse answer) {
        return Optional.ofNullable(answer.getHeaderValue("Content-Length")).map(Long::valueOf);
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    private static HTTPRequest.Method method(HttpExchange exchange) throws GeneralException {
        return Verbs.read(exchange.getRequestMethod())
                .orElseThrow(() -> Refusals.refusal("invalid_request", "Method not implemented", 501));
    }

    /** Only path and query: an absolute request target must not move the request to another host. */
    private static String target(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        var path = Optional.ofNullable(uri.getRawPath())
                .filter(raw -> raw.startsWith("/"))
                .orElse("/");
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static String body(InputStream stream, int largest) throws IOException, GeneralException {
        var bytes = stream.readNBytes(largest + 1);
        if (bytes.length > largest) {
            discard(stream);
            throw Refusals.refusal("invalid_request", "The body is larger than " + largest + " bytes", 413);
        }
        return new String(bytes, UTF_8);
    }

    /** A caller that is still sending would see a reset connection instead of the 413. */
    private static void discard(InputStream stream) throws IOException {
        for (long left = LARGEST_DISCARD, skipped = left; left > 0 && skipped > 0; left -= skipped) {
            skipped = stream.skip(left);
        }
    }
}
