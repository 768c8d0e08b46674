package io.liaison.torture.event.hook;

import io.liaison.torture.event.provider.Subscription;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A message as it is posted, signed or not.
 *
 * @param path of the address that it goes to
 * @param headers that prove something, or nothing
 */
record Letter(Subscription to, String path, String id, String body, Map<String, String> headers) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** As the subscription wants it. */
    static Letter signed(Subscription to, String id, String body, Instant at) {
        return signed(to, id, body, at, to.secret());
    }

    static Letter signed(Subscription to, String id, String body, Instant at, String secret) {
        var time = String.valueOf(at.getEpochSecond());
        return new Letter(
                to,
                to.path(),
                id,
                body,
                switch (to.kind()) {
                    case TIMED ->
                        Map.of(
                                "X-Call-Id",
                                id,
                                "X-Signature",
                                "t=" + time + ",v1=" + Hmac.SHA_256.hex(Hmac.bytes(secret), time + "." + body));
                    case STANDARD ->
                        Map.of(
                                "webhook-id", id,
                                "webhook-timestamp", time,
                                "webhook-signature",
                                        "v1,"
                                                + Hmac.SHA_256.base64(
                                                        Hmac.decoded(secret), id + "." + time + "." + body));
                });
    }

    Letter saying(String other) {
        return new Letter(to, path, id, other, headers);
    }

    Letter under(Map<String, String> others) {
        return new Letter(to, path, id, body, others);
    }

    Letter at(String otherPath) {
        return new Letter(to, otherPath, id, body, headers);
    }

    HttpRequest request(URI server) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request.build();
    }
}
