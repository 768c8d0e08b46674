package io.liaison.sandbox.registry;

import com.nimbusds.oauth2.sdk.id.ClientID;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where codes may be sent. Registered URIs are compared character by character; besides them {@code /oauth/callback} on
 * a loopback host is always good, on every port, since the sandbox cannot know where Liaison listens.
 */
public final class RedirectUris {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String CALLBACK = "/oauth/callback";

    private final Map<ClientID, Set<String>> registered = new ConcurrentHashMap<>();

    public void register(ClientID client, URI uri) {
        registered
                .computeIfAbsent(client, unseen -> ConcurrentHashMap.newKeySet())
                .add(uri.toString());
    }

    public boolean allow(ClientID client, URI uri) {
        return isLoopbackCallback(uri)
                || registered.getOrDefault(client, Set.of()).contains(uri.toString());
    }

    private static boolean isLoopbackCallback(URI uri) {
        return SCHEMES.contains(String.valueOf(uri.getScheme()))
                && LOOPBACK.contains(String.valueOf(uri.getHost()))
                && CALLBACK.equals(uri.getRawPath())
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }
}
