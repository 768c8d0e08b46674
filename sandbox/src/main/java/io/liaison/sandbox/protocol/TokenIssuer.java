package io.liaison.sandbox.protocol;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.JWTBearerGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.device.DeviceCodeGrant;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.liaison.sandbox.grants.AccessTokens;
import io.liaison.sandbox.grants.AuthorizationCodes;
import io.liaison.sandbox.grants.DeviceCodes;
import io.liaison.sandbox.grants.Generations;
import io.liaison.sandbox.grants.GrantFamilies;
import io.liaison.sandbox.grants.GrantFamily;
import io.liaison.sandbox.grants.RefreshTokens;
import io.liaison.sandbox.registry.Account;
import io.liaison.sandbox.registry.Client;
import io.liaison.sandbox.registry.Scopes;
import org.jspecify.annotations.Nullable;

/** Turns a grant into tokens, one method a grant type. */
public final class TokenIssuer {
    private final GrantFamilies families;
    private final AuthorizationCodes codes;
    private final DeviceCodes deviceCodes;
    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final Generations generations;
    private final IdTokens idTokens;
    private final BearerAssertions assertions;

    public TokenIssuer(
            GrantFamilies families,
            AuthorizationCodes codes,
            DeviceCodes deviceCodes,
            AccessTokens accessTokens,
            RefreshTokens refreshTokens,
            Generations generations,
            IdTokens idTokens,
            BearerAssertions assertions) {
        this.families = families;
        this.codes = codes;
        this.deviceCodes = deviceCodes;
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.generations = generations;
        this.idTokens = idTokens;
        this.assertions = assertions;
    }

    Tokens forCode(AuthorizationCodeGrant grant, Client client) throws GeneralException {
        var issued = codes.redeem(grant, client);
        var family = issued.family();
        var access = accessTokens.issue(family, family.scope());
        var refresh = refreshTokens.issue(family);
        return noted(
                family,
                family.scope().contains(Scopes.OPENID)
                        ? new OIDCTokens(idTokens.issue(family, issued.request()), access, refresh)
                        : new Tokens(access, refresh));
    }

    Tokens forDevice(DeviceCodeGrant grant, Client client) throws GeneralException {
        var family = deviceCodes.redeem(grant.getDeviceCode(), client);
        return noted(family, new Tokens(accessTokens.issue(family, family.scope()), refreshTokens.issue(family)));
    }

    Tokens forMachine(Client client, @Nullable Scope requested) throws GeneralException {
        var scope = client.granted(requested);
        return new Tokens(accessTokens.issue(families.ofMachine(client, scope), scope), null);
    }

    /** A client may sign for an account, or for itself. Scopes stand in the assertion or beside it. */
    Tokens forAssertion(JWTBearerGrant grant, Client client, @Nullable Scope requested) throws GeneralException {
        var claims = assertions.accept(grant, client);
        var scope = client.granted(requested == null ? Scope.parse(text(claims, "scope")) : requested);
        var family = Account.byId(claims.getSubject())
                .map(account -> families.consented(client, account, scope))
                .orElseGet(() -> families.ofMachine(client, scope));
        return new Tokens(accessTokens.issue(family, scope), null);
    }

    private static @Nullable String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? text : null;
    }

    /** A narrower scope holds for the new access token only. One that is too wide spends nothing. */
    Tokens forRefresh(RefreshToken token, Client client, @Nullable Scope requested) throws GeneralException {
        generations.shown(token);
        var family = refreshTokens.check(token, client);
        var scope = requested == null || requested.isEmpty() ? family.scope() : requested;
        if (!family.scope().containsAll(scope)) {
            throw new GeneralException(OAuth2Error.INVALID_SCOPE);
        }
        var next = refreshTokens.rotate(token, client);
        return noted(family, new Tokens(accessTokens.issue(family, scope), next));
    }

    private Tokens noted(GrantFamily family, Tokens tokens) {
        generations.issued(family, tokens);
        return tokens;
    }
}
