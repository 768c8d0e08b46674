package io.liaison.sandbox.hooks;

import static java.net.http.HttpRequest.BodyPublishers.noBody;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Carries requests to this machine, follows no redirect, and does not wait for ever. */
final class Postman implements AutoCloseable {
    /** What counts as the status of no answer. */
    static final int NO_ANSWER = 0;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    int post(Posting posting) {
        var request = HttpRequest.newBuilder(posting.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Sandbox-Delivery", posting.delivery())
                .POST(BodyPublishers.ofString(posting.body()));
        posting.signature().ifPresent(signature -> request.header(Signature.HEADER, signature));
        return send(request.build()).map(HttpResponse::statusCode).orElse(NO_ANSWER);
    }

    /** Whether the address says what only somebody can say who has got the question. */
    boolean isAnswered(URI url, String challenge) {
        var separator = url.getRawQuery() == null ? "?" : "&";
        var request = HttpRequest.newBuilder(URI.create(url + separator + "challenge=" + challenge))
                .timeout(PATIENCE)
                .POST(noBody());
        return send(request.build())
                .filter(answer -> answer.statusCode() == 200 && answer.body().equals(challenge))
                .isPresent();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private Optional<HttpResponse<String>> send(HttpRequest request) {
        try {
            return Optional.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException unanswered) {
            return Optional.empty();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
