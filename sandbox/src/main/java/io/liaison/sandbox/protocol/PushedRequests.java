package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.id.ClientID;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Authorization requests that were pushed (RFC 9126), each good for a minute and for the client that has pushed it. */
public final class PushedRequests {
    static final Duration LIFETIME = Duration.ofMinutes(1);
    private static final String PREFIX = "urn:ietf:params:oauth:request_uri:";

    private final Map<String, Pushed> waiting = new LinkedHashMap<>();
    private final InstantSource clock;

    public PushedRequests(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether a request of that name could be here; any other address is nothing that we fetch. */
    static boolean isName(String requestUri) {
        return requestUri.startsWith(PREFIX);
    }

    /** The name that the browser brings along. */
    synchronized String keep(ClientID client, Map<String, List<String>> parameters) {
        var now = clock.instant();
        waiting.values().removeIf(pushed -> !now.isBefore(pushed.until()));
        var name = PREFIX + UUID.randomUUID();
        waiting.put(name, new Pushed(client, Map.copyOf(parameters), now.plus(LIFETIME)));
        return name;
    }

    /** What was pushed under that name; a browser that loads the page again asks for the same. */
    synchronized Optional<Map<String, List<String>>> find(ClientID client, String name) {
        return Optional.ofNullable(waiting.get(name))
                .filter(pushed -> pushed.client().equals(client))
                .filter(pushed -> clock.instant().isBefore(pushed.until()))
                .map(Pushed::parameters);
    }

    private record Pushed(ClientID client, Map<String, List<String>> parameters, Instant until) {}
}
