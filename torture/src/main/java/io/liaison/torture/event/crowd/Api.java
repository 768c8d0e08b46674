package io.liaison.torture.event.crowd;

import io.liaison.torture.event.http.Exchanges;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The interface of Liaison, for an administrator who asks another server when one does not answer. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration A_MOMENT = Duration.ofMillis(300);
    private static final int TRIES = 400;
    private static final int LEAST_PASSING = 500;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Supplier<URI> servers;
    private final String key;

    public Api(Supplier<URI> servers, String key) {
        this.servers = servers;
        this.key = key;
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    /** Carried out once, however often it has to be sent. */
    public Answer send(String method, String path, String json) {
        var once = UUID.randomUUID().toString();
        for (var tries = 0; tries < TRIES; tries++) {
            var answer = tried(method, path, json, once);
            if (answer.status() != 0 && !answer.isPassing()) {
                return answer;
            }
            pause();
        }
        throw new IllegalStateException("nobody answers " + method + " " + path);
    }

    /** For what everything else stands on. */
    Answer must(String method, String path, String json) {
        var answer = send(method, path, json);
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + " was answered " + answer);
        }
        return answer;
    }

    void tell(String method, String path, String json) {
        var unused = must(method, path, json);
    }

    private Answer tried(String method, String path, String json, String once) {
        try {
            var request = HttpRequest.newBuilder(servers.get().resolve("/api/v1" + path))
                    .timeout(PATIENCE)
                    .method(method, BodyPublishers.ofString(json))
                    .header("Authorization", "Bearer " + key)
                    .header("Content-Type", "application/json");
            if (method.equals("POST")) {
                request.header("Idempotency-Key", once);
            }
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), Exchanges.object(answer.body()));
        } catch (IOException away) {
            return new Answer(0, Map.of());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Status 0 is none. */
    public record Answer(int status, Map<String, Object> members) {

        /** Whether the same may be answered otherwise in a moment. */
        boolean isPassing() {
            return status >= LEAST_PASSING || Boolean.TRUE.equals(members.get("retryable"));
        }

        public String text(String name) {
            return String.valueOf(members.get(name));
        }
    }
}
