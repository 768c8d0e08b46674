package io.liaison.torture.provider;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import io.liaison.torture.evidence.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The running provider, and the switches that break it: {@code sandbox/README.md} lists them. */
public record Provider(URI issuer) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Carries out the next token requests and lets their answers wait. */
    public void delayAnswers(Duration time, int times) {
        flip(
                "/sandbox/break",
                "action=fail&target=token&kind=slow&processed=true&times=%d&delay=%d"
                        .formatted(times, time.toMillis()));
    }

    /** Lets the next token requests fail before they are carried out, so that asking again is harmless. */
    public void spoilAnswers(String kind, int times) {
        flip("/sandbox/break", "action=fail&target=token&retryAfter=1&kind=%s&times=%d".formatted(kind, times));
    }

    /** Every grant is over. */
    public void revoke() {
        flip("/sandbox/break", "action=revoke");
    }

    public void behave() {
        flip("/sandbox/reset", "");
    }

    /** A person in front of the consent page, who allows what is asked; the answer is where the browser is sent. */
    public URI consent(URI page) {
        var ticket = Ticket.on(send(HttpRequest.newBuilder(page).build()).body());
        var allowed = send(form("/consent", "decision=allow&account=ada&ticket=" + ticket));
        return URI.create(allowed.headers().firstValue("Location").orElseThrow());
    }

    public List<Generation> generations() {
        try {
            var answer = send(HttpRequest.newBuilder(issuer.resolve("/sandbox/generations"))
                    .build());
            return JSONObjectUtils.getJSONArray(JSONObjectUtils.parse(answer.body()), "generations").stream()
                    .map(generation -> Generation.of((Map<?, ?>) generation))
                    .toList();
        } catch (ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void flip(String path, String fields) {
        var answer = send(form(path, fields));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    private HttpRequest form(String path, String fields) {
        return HttpRequest.newBuilder(issuer.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
