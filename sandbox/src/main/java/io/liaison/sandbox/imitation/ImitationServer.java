package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.http.Refusals.refusal;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.LoopbackServer;
import io.liaison.sandbox.imitation.habits.Habits;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Providers on 127.0.0.1. What a provider serves at {@code https://host/path} is here at
 * {@code /imitation/<key>/host/path}, so that a request to a wrong host is noticed as such.
 */
public final class ImitationServer implements AutoCloseable {
    private static final String ROOT = "imitation";

    private final Map<String, Imitation> imitations = new ConcurrentHashMap<>();
    private final LoopbackServer server;
    private final InstantSource clock;

    private ImitationServer(LoopbackServer server, InstantSource clock) {
        this.server = server;
        this.clock = clock;
    }

    /** By the system's clock. */
    public static ImitationServer start(int port) throws IOException {
        return start(port, InstantSource.system());
    }

    /**
     * Serves when this returns.
     *
     * @param port on 127.0.0.1, or 0 for any free one
     * @param clock what tokens expire by; to move time, move this
     * @throws IOException when the port is taken or may not be used
     */
    public static ImitationServer start(int port, InstantSource clock) throws IOException {
        var server = new ImitationServer(LoopbackServer.bind(port), clock);
        server.server.serve(server::answer);
        return server;
    }

    public URI address() {
        return server.address();
    }

    /** Takes the place of an imitation with the same key. */
    public Imitation imitate(Habits habits) {
        var imitation = new Imitation(habits, detour(habits.key()).address(), clock);
        imitations.put(habits.key(), imitation);
        return imitation;
    }

    /** The way to the imitation of that key. */
    public Detour detour(String key) {
        return new Detour(URI.create(address() + "/" + ROOT + "/" + key));
    }

    @Override
    public void close() {
        server.close();
    }

    private HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var parts = request.getURI().getPath().split("/", 5);
        if (parts.length < 4 || !parts[1].equals(ROOT)) {
            throw refusal("not_found", "Imitations are at /imitation/<key>/<host>/<path>", 404);
        }
        return Optional.ofNullable(imitations.get(parts[2]))
                .orElseThrow(() -> refusal("not_found", "Nobody is imitated under this key", 404))
                .answer(request, parts[3], parts.length > 4 ? "/" + parts[4] : "");
    }
}
