package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.verifier.Context;
import com.nimbusds.oauth2.sdk.auth.verifier.ExpendedJTIChecker;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.JWTID;
import io.liaison.sandbox.registry.Client;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * The ids of the client assertions seen so far, each remembered for as long as its assertion could be replayed. By the
 * system's clock, which is the one that Nimbus checks the expiry of an assertion with.
 */
final class ExpendedAssertions implements ExpendedJTIChecker<Client> {
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final Map<String, Instant> seen = new HashMap<>();

    @Override
    public synchronized boolean isExpended(
            JWTID id, ClientID client, ClientAuthenticationMethod method, Context<Client> context) {
        return seen.containsKey(key(id, client));
    }

    @Override
    public synchronized void markExpended(
            JWTID id, Date expiry, ClientID client, ClientAuthenticationMethod method, Context<Client> context) {
        seen.values().removeIf(Instant.now().minus(CLOCK_SKEW)::isAfter);
        seen.put(key(id, client), expiry.toInstant());
    }

    private static String key(JWTID id, ClientID client) {
        return client.getValue() + " " + id.getValue();
    }
}
