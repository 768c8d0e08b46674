package io.liaison.sandbox.hooks;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A subscription: where to post what happens to the tickets of an account.
 *
 * @param owner the account, or the client id of a machine
 * @param event {@code ticket} for all that happens, or one of {@code ticket.created} and {@code ticket.changed}
 */
public record Hook(
        String id, String owner, URI url, String secret, String event, Instant createdAt, Instant expiresAt) {

    boolean isLive(Instant now) {
        return now.isBefore(expiresAt);
    }

    boolean hears(String type) {
        return type.equals(event) || type.startsWith(event + ".");
    }

    Hook until(Instant end) {
        return new Hook(id, owner, url, secret, event, createdAt, end);
    }

    /** All but the secret. */
    public Map<String, Object> described() {
        var described = new LinkedHashMap<String, Object>();
        described.put("id", id);
        described.put("account", owner);
        described.put("url", url.toString());
        described.put("event", event);
        described.put("createdAt", createdAt.toString());
        described.put("expiresAt", expiresAt.toString());
        return described;
    }

    @Override
    public String toString() {
        return "Hook[" + id + ", " + event + " of " + owner + "]";
    }
}
