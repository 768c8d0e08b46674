package io.liaison.domain.authentication;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** What opens the provider's API. No expiry means that the provider named none. */
public record AccessToken(Secret value, String type, Option<Instant> expiresAt, Scopes scopes) {

    /** Whether it will still open the API {@code margin} from now, so that a caller has time to use it. */
    public boolean isFresh(Instant now, Duration margin) {
        return expiresAt.forAll(expiry -> now.plus(margin).isBefore(expiry));
    }

    AccessToken shifted(Duration by) {
        return new AccessToken(value, type, expiresAt.map(end -> end.plus(by)), scopes);
    }

    @Override
    public String toString() {
        return "AccessToken[hidden, expiresAt=" + expiresAt + "]";
    }
}
