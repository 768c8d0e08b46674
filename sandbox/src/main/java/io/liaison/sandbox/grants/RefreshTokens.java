package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import io.liaison.sandbox.registry.Client;
import io.liaison.sandbox.statistics.Count;
import io.liaison.sandbox.statistics.Counters;
import java.util.Optional;

/** Strict rotation: each refresh token works once. Using one again means it was stolen, and revokes the whole family. */
public final class RefreshTokens {
    private final Recent<IssuedRefresh> tokens = new Recent<>();
    private final Counters counters;

    public RefreshTokens(Counters counters) {
        this.counters = counters;
    }

    public synchronized RefreshToken issue(GrantFamily family) {
        var token = new RefreshToken();
        tokens.put(token.getValue(), new IssuedRefresh(family, false));
        return token;
    }

    /** The family of a token that this client may still use; reuse is detected here. */
    public synchronized GrantFamily check(RefreshToken token, Client client) throws GeneralException {
        var issued = tokens.get(token.getValue())
                .filter(found -> found.family().client().equals(client.id()))
                .orElseThrow(() -> refused("Unknown refresh token"));
        if (issued.spent()) {
            counters.add(Count.REFRESH_REUSES);
            issued.family().revokeForReuse();
            throw refused("The refresh token has been used before; its grant is revoked");
        }
        if (issued.family().isRevoked()) {
            throw refused("The grant has been revoked");
        }
        return issued.family();
    }

    /** Checks once more and spends, in one step: of two requests with the same token one wins, the other is reuse. */
    public synchronized RefreshToken rotate(RefreshToken token, Client client) throws GeneralException {
        var family = check(token, client);
        tokens.put(token.getValue(), new IssuedRefresh(family, true));
        return issue(family);
    }

    public synchronized Optional<GrantFamily> familyOf(String token) {
        return tokens.get(token).map(IssuedRefresh::family);
    }

    /** A spent token is as inactive as a revoked one. */
    public synchronized Optional<GrantFamily> active(String token) {
        return tokens.get(token)
                .filter(issued -> !issued.spent())
                .map(IssuedRefresh::family)
                .filter(family -> !family.isRevoked());
    }

    private static GeneralException refused(String why) {
        return new GeneralException(OAuth2Error.INVALID_GRANT.setDescription(why));
    }

    private record IssuedRefresh(GrantFamily family, boolean spent) {}
}
