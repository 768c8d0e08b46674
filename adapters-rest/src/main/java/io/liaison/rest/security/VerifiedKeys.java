package io.liaison.rest.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.Authenticate.Authenticated;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Remembers who holds a key or a token for a few seconds, by its digest, so that a burst of requests asks the database once.
 * What is withdrawn through this node is {@linkplain #forget forgotten at once}, and nothing is remembered beyond its own end.
 * A key that another node withdraws, or whose tenant is disabled, works here for up to ten seconds more.
 */
public final class VerifiedKeys {
    private static final Duration MEMORY = Duration.ofSeconds(10);
    private static final int MOST = 10_000;
    private final Cache<String, Verified> verified =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MOST).build();
    private final AtomicLong forgotten = new AtomicLong();
    private final Authenticate authenticate;
    private final InstantSource clock;

    public VerifiedKeys(Authenticate authenticate, InstantSource clock) {
        this.authenticate = authenticate;
        this.clock = clock;
    }

    /** Asks again about everybody. Whoever was verified before, however long it takes to be remembered, counts no more. */
    public void forget() {
        forgotten.incrementAndGet();
    }

    Either<Failure, Actor> holderOf(Option<Secret> key) {
        return key.map(VerifiedKeys::digest)
                .flatMap(digest -> Option.of(verified.getIfPresent(digest)))
                .filter(known -> known.era() == forgotten.get())
                .map(Verified::authenticated)
                .filter(known -> known.until().forAll(end -> clock.instant().isBefore(end)))
                .<Either<Failure, Actor>>map(known -> Either.right(known.actor()))
                .getOrElse(() -> verify(key));
    }

    private Either<Failure, Actor> verify(Option<Secret> key) {
        var era = forgotten.get();
        return authenticate
                .authenticate(new Authenticate.Command(key))
                .peek(holder -> key.forEach(known -> verified.put(digest(known), new Verified(holder, era))))
                .map(Authenticated::actor);
    }

    private static String digest(Secret key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(key.reveal().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }

    /** Somebody, and how often everything had been forgotten when the database was asked. */
    private record Verified(Authenticated authenticated, long era) {}
}
