package io.liaison.torture.event.provider;

import java.time.Instant;

/**
 * Where the provider posts.
 *
 * @param path of the address, since any server may be reached under it
 * @param from when it was asked for
 * @param told when that was answered
 * @param until when it is forgotten
 */
public record Subscription(
        String id,
        Account account,
        PostedKind kind,
        String path,
        String secret,
        Instant from,
        Instant told,
        Instant until) {

    Subscription lasting(Instant later) {
        return new Subscription(id, account, kind, path, secret, from, told, later);
    }
}
