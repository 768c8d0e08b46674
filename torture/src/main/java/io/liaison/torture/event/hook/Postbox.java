package io.liaison.torture.event.hook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/** Takes letters to one of the servers. */
public final class Postbox {
    /** What stands for no answer. */
    static final int NOBODY = 0;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Supplier<URI> servers;

    public Postbox(Supplier<URI> servers) {
        this.servers = servers;
    }

    int post(Letter letter) throws InterruptedException {
        try {
            return client.send(letter.request(servers.get()), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException away) {
            return NOBODY;
        }
    }
}
