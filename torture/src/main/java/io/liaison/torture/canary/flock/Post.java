package io.liaison.torture.canary.flock;

import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.canary.secret.Marks;
import java.net.URI;
import java.util.stream.Stream;

/**
 * A connection that waits for what is posted and for what is shown. What nobody chose of its secrets was told once, when nobody
 * was looking.
 *
 * @param address what follows {@code /hooks/} in the address that the provider posts to
 * @param signingKey what its consumer believes, in Base64
 */
public record Post(String connection, String trigger, String target, String address, String signingKey) {
    private static final int TRIES = 50;

    static Post set(Caller caller, Marks marks, String folder, int provider) {
        var body = "{\"connector\":\"hostile\",\"authenticationType\":\"api_key\",\"fields\":{\"apiKey\":%s}}"
                .formatted(Json.text(marks.another(Kind.API_KEY)));
        var connection = Stream.generate(
                        () -> caller.send(Call.post("/api/v1/folders/" + folder + "/connections", body)))
                .limit(TRIES)
                .filter(made -> made.status() == 201)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the provider accepts nobody"))
                .need("id");
        var target = "http://localhost:" + provider + "/consumer";
        caller.must(waiting(connection, target, "Shown", "polled", ""));
        var posted = caller.send(waiting(connection, target, "Posted", "posted", ""));
        return new Post(
                connection,
                posted.need("id"),
                target,
                URI.create(posted.need("address")).getPath().replace("/hooks/", ""),
                posted.need("signingSecret").replace("whsec_", ""));
    }

    /** Somebody more who waits for the same. */
    Call waiting(String name, String secret) {
        return waiting(connection, target, name, "posted", ",\"providerSecret\":" + Json.text(secret));
    }

    private static Call waiting(String connection, String target, String name, String event, String more) {
        return Call.post(
                "/api/v1/connections/" + connection + "/triggers",
                "{\"name\":\"%s\",\"event\":\"%s\",\"target\":{\"type\":\"webhook\",\"url\":\"%s\"}%s}"
                        .formatted(name, event, target, more));
    }
}
