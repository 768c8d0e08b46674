package io.liaison.domain.error;

import java.time.Duration;

/** Nothing was decided, since something needed did not answer. The same request may succeed later. */
public sealed interface Unavailable extends Failure {

    /** How long to wait before the next try is worth it. */
    Duration retryAfter();

    record StorageUnavailable(Duration retryAfter) implements Unavailable {}

    record ProviderUnreachable(String host, Obstacle obstacle, Duration retryAfter) implements Unavailable {}

    /** The provider answered, and asked for patience or failed inside itself. */
    record ProviderBusy(String host, int status, Duration retryAfter) implements Unavailable {}

    /** More requests came for a connection than may go through it. */
    record RequestsThrottled(int perMinute, Duration retryAfter) implements Unavailable {}

    /** Whoever issues tokens to our callers cannot be asked for its keys. */
    record IssuerUnavailable(String issuer, Duration retryAfter) implements Unavailable {}

    record RefreshInProgress(Duration retryAfter) implements Unavailable {}

    /** The last refresh failed, and the next is not tried yet; {@code cause} is what that failure was. */
    record RefreshPostponed(ErrorCode cause, Duration retryAfter) implements Unavailable {}

    /** A stored secret does not open: the key is another one, or the row was tampered with. */
    record SecretUndecryptable(String keyId, Duration retryAfter) implements Unavailable {}

    /** What kept a call from being answered. */
    enum Obstacle {
        NAME_NOT_RESOLVED,
        CONNECTION_REFUSED,
        TIMED_OUT,
        TLS_FAILED,
        CONNECTION_LOST
    }
}
