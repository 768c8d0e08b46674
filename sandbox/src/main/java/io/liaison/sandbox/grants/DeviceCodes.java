package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationGrantError;
import com.nimbusds.oauth2.sdk.device.DeviceCode;
import com.nimbusds.oauth2.sdk.device.UserCode;
import io.liaison.sandbox.registry.Client;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Codes for other devices (RFC 8628): each grants once, and whoever asks too often is told to slow down, and has to. */
public final class DeviceCodes {
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    /** Shorter than usual, so that trying things out takes no patience. */
    public static final Duration INTERVAL = Duration.ofSeconds(2);

    private final Recent<IssuedDeviceCode> codes = new Recent<>();
    private final InstantSource clock;

    public DeviceCodes(InstantSource clock) {
        this.clock = clock;
    }

    public synchronized IssuedDeviceCode issue(Client client, Scope scope) {
        var now = clock.instant();
        var issued =
                IssuedDeviceCode.fresh(new DeviceCode(), new UserCode(), client, scope, now.plus(LIFETIME), INTERVAL);
        codes.put(issued.code().getValue(), issued);
        return issued;
    }

    /** What somebody has been given that code for, who may write it in small letters and without its hyphen. */
    public synchronized Optional<IssuedDeviceCode> find(String userCode) {
        var wanted = stripped(userCode);
        return codes.values()
                .filter(issued -> stripped(issued.userCode().getValue()).equals(wanted))
                .filter(issued -> issued.isOpenAt(clock.instant()))
                .findFirst();
    }

    /** Empty when there is nothing to decide any more. */
    public synchronized Optional<IssuedDeviceCode> decide(String userCode, UnaryOperator<IssuedDeviceCode> decision) {
        var decided = find(userCode).map(decision);
        decided.ifPresent(issued -> codes.put(issued.code().getValue(), issued));
        return decided;
    }

    /** Those that nobody has answered come to their end now. */
    public synchronized void expire() {
        codes.values()
                .filter(IssuedDeviceCode::isUndecided)
                .toList()
                .forEach(issued -> codes.put(issued.code().getValue(), issued.until(clock.instant())));
    }

    public synchronized GrantFamily redeem(DeviceCode code, Client client) throws GeneralException {
        var issued = codes.get(code.getValue())
                .filter(known -> known.client().id().equals(client.id()))
                .orElseThrow(() -> refused("Unknown device code"));
        var now = clock.instant();
        codes.put(code.getValue(), issued.asked(now));
        if (issued.isAskedTooSoon(now)) {
            throw new GeneralException(DeviceAuthorizationGrantError.SLOW_DOWN);
        }
        if (issued.isUndecided()) {
            throw new GeneralException(
                    issued.isOpenAt(now)
                            ? DeviceAuthorizationGrantError.AUTHORIZATION_PENDING
                            : DeviceAuthorizationGrantError.EXPIRED_TOKEN);
        }
        var family = issued.family().orElseThrow(() -> new GeneralException(OAuth2Error.ACCESS_DENIED));
        if (issued.isSpent() || family.isRevoked()) {
            throw refused("The device code has been used");
        }
        codes.put(code.getValue(), issued.spend());
        return family;
    }

    private static String stripped(String userCode) {
        return UserCode.stripIllegalChars(userCode, UserCode.LETTER_CHAR_SET);
    }

    private static GeneralException refused(String why) {
        return new GeneralException(OAuth2Error.INVALID_GRANT.setDescription(why));
    }
}
