package io.liaison.domain.authentication;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * What a provider does with refresh tokens: whether each refresh ends the former one, how long one lives where no answer
 * says so, whether each use begins that anew, and how shortly before the access token's end it may be used at all.
 */
public record RefreshTerms(
        Option<Boolean> rotates, Option<Duration> lifetime, boolean slides, Option<Duration> notBefore) {
    public static final RefreshTerms UNKNOWN = new RefreshTerms(Option.none(), Option.none(), false, Option.none());

    /** How much longer a refresh would be refused, for a token that ends then. */
    public Option<Duration> tooEarlyBy(Option<Instant> accessEnds, Instant now) {
        return notBefore
                .flatMap(before -> accessEnds.map(end -> Duration.between(now, end.minus(before))))
                .filter(Duration::isPositive);
    }
}
