package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.device.DeviceCode;
import com.nimbusds.oauth2.sdk.device.UserCode;
import io.liaison.sandbox.registry.Client;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A code for another device: whom it was given to, what somebody has decided, and when it may be asked about again. */
public record IssuedDeviceCode(
        DeviceCode code,
        UserCode userCode,
        Client client,
        Scope scope,
        Instant expiresAt,
        Duration interval,
        Instant askedAt,
        Decision decision) {
    private static final Duration SLOWER = Duration.ofSeconds(5);

    /** What became of it. */
    sealed interface Decision {
        record Open() implements Decision {}

        record Denied() implements Decision {}

        record Allowed(GrantFamily family) implements Decision {}

        record Spent(GrantFamily family) implements Decision {}
    }

    static IssuedDeviceCode fresh(
            DeviceCode code, UserCode userCode, Client client, Scope scope, Instant expiresAt, Duration interval) {
        return new IssuedDeviceCode(
                code, userCode, client, scope, expiresAt, interval, Instant.EPOCH, new Decision.Open());
    }

    public IssuedDeviceCode allowed(GrantFamily family) {
        return decided(new Decision.Allowed(family));
    }

    public IssuedDeviceCode denied() {
        return decided(new Decision.Denied());
    }

    IssuedDeviceCode spend() {
        return decided(family().<Decision>map(Decision.Spent::new).orElse(decision));
    }

    IssuedDeviceCode until(Instant end) {
        return new IssuedDeviceCode(code, userCode, client, scope, end, interval, askedAt, decision);
    }

    /** Whoever asks too soon has to wait for longer from then on. */
    IssuedDeviceCode asked(Instant at) {
        var next = isAskedTooSoon(at) ? interval.plus(SLOWER) : interval;
        return new IssuedDeviceCode(code, userCode, client, scope, expiresAt, next, at, decision);
    }

    boolean isAskedTooSoon(Instant at) {
        return at.isBefore(askedAt.plus(interval));
    }

    boolean isUndecided() {
        return decision instanceof Decision.Open;
    }

    boolean isOpenAt(Instant at) {
        return isUndecided() && at.isBefore(expiresAt);
    }

    boolean isSpent() {
        return decision instanceof Decision.Spent;
    }

    Optional<GrantFamily> family() {
        return switch (decision) {
            case Decision.Allowed allowed -> Optional.of(allowed.family());
            case Decision.Spent spent -> Optional.of(spent.family());
            case Decision.Open open -> Optional.empty();
            case Decision.Denied denied -> Optional.empty();
        };
    }

    private IssuedDeviceCode decided(Decision what) {
        return new IssuedDeviceCode(code, userCode, client, scope, expiresAt, interval, askedAt, what);
    }
}
