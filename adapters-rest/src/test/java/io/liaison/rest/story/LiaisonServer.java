package io.liaison.rest.story;

import io.liaison.application.text.Language;
import io.liaison.providers.fixture.ServerProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;

/** A running server, in a process of its own and on a PostgreSQL of its own. */
public record LiaisonServer(URI address, String key, ServerProcess process) implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Api asAdministrator() {
        return as(key);
    }

    /** Somebody with that credential. */
    public Api as(String credential) {
        return new Api(address, credential, Language.ENGLISH);
    }

    /** What anyone is answered at a path outside the interface. */
    Answer ask(String path) {
        return Answer.to(CLIENT, HttpRequest.newBuilder(address.resolve(path)).build());
    }

    /** Asks it to stop, as an operator would, and answers its exit code. */
    int stop() {
        return process.stop();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        stop();
    }
}
