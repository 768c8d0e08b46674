package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import io.liaison.sandbox.registry.Client;
import io.liaison.sandbox.statistics.Count;
import io.liaison.sandbox.statistics.Counters;
import java.time.Duration;
import java.time.InstantSource;

/** Codes live a minute and work once, also when that once fails. A replayed one takes its whole grant with it. */
public final class AuthorizationCodes {
    private static final Duration LIFETIME = Duration.ofSeconds(60);

    private final Recent<IssuedCode> codes = new Recent<>();
    private final InstantSource clock;
    private final Counters counters;

    public AuthorizationCodes(InstantSource clock, Counters counters) {
        this.clock = clock;
        this.counters = counters;
    }

    public synchronized AuthorizationCode issue(AuthorizationRequest request, GrantFamily family) {
        var code = new AuthorizationCode();
        codes.put(
                code.getValue(), new IssuedCode(family, request, clock.instant().plus(LIFETIME), false));
        return code;
    }

    public synchronized IssuedCode redeem(AuthorizationCodeGrant grant, Client client) throws GeneralException {
        var code = grant.getAuthorizationCode().getValue();
        var issued = codes.get(code).orElseThrow(() -> refused("Unknown authorization code"));
        if (issued.spent()) {
            counters.add(Count.CODE_REPLAYS);
            issued.family().revoke();
            throw refused("The authorization code has been used before; its grant is revoked");
        }
        codes.put(code, issued.spend());
        if (!clock.instant().isBefore(issued.expiresAt())) {
            throw refused("The authorization code has expired");
        }
        if (!issued.fits(grant, client) || issued.family().isRevoked()) {
            throw refused("The authorization code was issued for another client, redirect URI or code verifier");
        }
        return issued;
    }

    private static GeneralException refused(String why) {
        return new GeneralException(OAuth2Error.INVALID_GRANT.setDescription(why));
    }
}
