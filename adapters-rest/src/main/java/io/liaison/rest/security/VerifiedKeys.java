package io.liaison.rest.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;

/**
 * Remembers who holds a key for a few seconds, by the key's digest, so that a burst of requests asks the database once. A
 * key that is withdrawn works that much longer and no more.
 */
public final class VerifiedKeys {
    private static final Duration MEMORY = Duration.ofSeconds(10);
    private static final int MOST = 10_000;
    private final Cache<String, Actor> actors =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MOST).build();
    private final Authenticate authenticate;

    public VerifiedKeys(Authenticate authenticate) {
        this.authenticate = authenticate;
    }

    Either<Failure, Actor> holderOf(Option<Secret> key) {
        return key.map(VerifiedKeys::digest)
                .flatMap(digest -> Option.of(actors.getIfPresent(digest)))
                .<Either<Failure, Actor>>map(Either::right)
                .getOrElse(() -> verified(key));
    }

    private Either<Failure, Actor> verified(Option<Secret> key) {
        return authenticate
                .authenticate(new Authenticate.Command(key))
                .peek(actor -> key.forEach(known -> actors.put(digest(known), actor)));
    }

    private static String digest(Secret key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(key.reveal().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
