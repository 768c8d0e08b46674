package io.liaison.providers.identity;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.IssuerUnavailable;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The keys of an issuer, as it last published them. A key that is not among them makes us ask again, but not more often than
 * once in a while, whoever makes up keys: nobody turns us against the issuer. Known keys go on counting while it is away.
 */
final class IssuerKeys {
    /** After which time keys that the issuer has withdrawn are noticed. */
    static final Duration MEMORY = Duration.ofMinutes(10);

    static final Duration PAUSE = Duration.ofSeconds(10);
    private static final System.Logger LOG = System.getLogger(IssuerKeys.class.getName());
    private final URI issuer;
    private final Supplier<Either<Failure, JWKSet>> publication;
    private final InstantSource clock;
    private final Executor beside;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Known known = new Known(new JWKSet(), Instant.MIN, Instant.MIN, true);

    IssuerKeys(URI issuer, Supplier<Either<Failure, JWKSet>> publication, InstantSource clock, Executor beside) {
        this.issuer = issuer;
        this.publication = publication;
        this.clock = clock;
        this.beside = beside;
    }

    /** All keys, among which is one for a token with that header if the issuer has one; a failure if it does not say. */
    Either<Failure, JWKSet> forTokenWith(JWSHeader header) {
        var before = known;
        if (before.fits(header)) {
            if (before.isOld(clock.instant())) {
                beside.execute(this::askUnlessAsking);
            }
            return Either.right(before.keys());
        }
        askAfterOthers();
        var after = known;
        return after.fits(header) || !after.failed()
                ? Either.right(after.keys())
                : Either.left(new IssuerUnavailable(issuer.toString(), PAUSE));
    }

    private void askAfterOthers() {
        asking.lock();
        askAndUnlock();
    }

    private void askUnlessAsking() {
        if (asking.tryLock()) {
            askAndUnlock();
        }
    }

    private void askAndUnlock() {
        try {
            if (known.isPauseOver(clock.instant())) {
                var outcome = publication.get();
                outcome.swap().forEach(this::report);
                known = known.after(outcome, clock.instant());
            }
        } finally {
            asking.unlock();
        }
    }

    private void report(Failure why) {
        LOG.log(System.Logger.Level.WARNING, "The issuer {0} does not tell its keys: {1}", issuer, why);
    }

    /** What was published when, and how the last question ended. */
    private record Known(JWKSet keys, Instant publishedAt, Instant askedAt, boolean failed) {

        Known after(Either<Failure, JWKSet> outcome, Instant at) {
            return outcome.fold(
                    why -> new Known(keys, publishedAt, at, true), fresh -> new Known(fresh, at, at, false));
        }

        boolean fits(JWSHeader header) {
            return !new JWKSelector(JWKMatcher.forJWSHeader(header))
                    .select(keys)
                    .isEmpty();
        }

        boolean isOld(Instant now) {
            return isOver(publishedAt, MEMORY, now) && isPauseOver(now);
        }

        boolean isPauseOver(Instant now) {
            return isOver(askedAt, PAUSE, now);
        }

        private static boolean isOver(Instant since, Duration time, Instant now) {
            return !since.isAfter(now.minus(time));
        }
    }
}
