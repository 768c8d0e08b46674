package io.liaison.sandbox.protocol;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.JWTBearerGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import io.liaison.sandbox.registry.Client;
import io.liaison.sandbox.registry.ClientCertificates;
import java.security.PublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assertions in the place of a grant (RFC 7523): signed by their client, meant for us, short-lived, and good for once. */
public final class BearerAssertions {
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Map<String, Instant> seen = new HashMap<>();
    private final Endpoints endpoints;
    private final ClientCertificates certificates;
    private final InstantSource clock;

    public BearerAssertions(Endpoints endpoints, ClientCertificates certificates, InstantSource clock) {
        this.endpoints = endpoints;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** What an assertion claims that is good. */
    synchronized JWTClaimsSet accept(JWTBearerGrant grant, Client client) throws GeneralException {
        try {
            return accept(SignedJWT.parse(grant.getAssertion()), client);
        } catch (ParseException | JOSEException unreadable) {
            throw refused("The assertion is no signed JWT");
        }
    }

    private JWTClaimsSet accept(SignedJWT assertion, Client client)
            throws ParseException, JOSEException, GeneralException {
        var claims = assertion.getJWTClaimsSet();
        demand(isSigned(assertion, certificates.keysOf(client.id())), "The signature is not that of the client's key");
        demand(client.id().getValue().equals(claims.getIssuer()), "iss must be the client");
        demand(claims.getSubject() != null, "There is no sub");
        demand(isForUs(claims.getAudience()), "aud must be the issuer or the token endpoint");
        demand(isAlive(claims.getExpirationTime()), "exp must lie ahead, and not by more than an hour");
        demand(isNew(claims), "The assertion has been used before, or has no jti");
        return claims;
    }

    private static boolean isSigned(SignedJWT assertion, List<PublicKey> keys) throws JOSEException {
        for (var key : keys) {
            var header = assertion.getHeader();
            if (assertion.verify(new DefaultJWSVerifierFactory().createJWSVerifier(header, key))) {
                return true;
            }
        }
        return false;
    }

    private boolean isForUs(List<String> audience) {
        return audience.contains(endpoints.issuer().getValue())
                || audience.contains(endpoints.at(Endpoints.TOKEN).toString());
    }

    private boolean isAlive(Date expiry) {
        var now = clock.instant();
        return Optional.ofNullable(expiry)
                .map(Date::toInstant)
                .filter(end -> now.isBefore(end) && !end.isAfter(now.plus(LONGEST)))
                .isPresent();
    }

    private boolean isNew(JWTClaimsSet claims) {
        seen.values().removeIf(clock.instant()::isAfter);
        return claims.getJWTID() != null
                && seen.put(
                                claims.getIssuer() + " " + claims.getJWTID(),
                                claims.getExpirationTime().toInstant())
                        == null;
    }

    private static void demand(boolean kept, String rule) throws GeneralException {
        if (!kept) {
            throw refused(rule);
        }
    }

    private static GeneralException refused(String why) {
        return new GeneralException(OAuth2Error.INVALID_GRANT.setDescription(why));
    }
}
