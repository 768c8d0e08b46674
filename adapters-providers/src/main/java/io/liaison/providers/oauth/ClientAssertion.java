package io.liaison.providers.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.oauth2.sdk.auth.JWTAuthentication;
import com.nimbusds.oauth2.sdk.auth.JWTAuthenticationClaimsSet;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.JWTID;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.providers.tls.KeyMaterial;
import io.vavr.control.Either;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** A short-lived statement, signed with the client's key, of who it is (RFC 7523). */
record ClientAssertion(PrivateKeyJWT signed) {
    private static final Duration LIFETIME = Duration.ofSeconds(60);

    static Either<Failure, ClientAssertion> sign(ClientId client, ClientKey key, URI audience, Instant now) {
        return KeyMaterial.of(key).flatMap(material -> sign(claims(client, audience, now), material));
    }

    Form addTo(Form form) {
        return form.with("client_assertion_type", JWTAuthentication.CLIENT_ASSERTION_TYPE)
                .with("client_assertion", signed.getClientAssertion().serialize());
    }

    private static JWTAuthenticationClaimsSet claims(ClientId client, URI audience, Instant now) {
        return new JWTAuthenticationClaimsSet(
                new ClientID(client.value()),
                new Audience(audience).toSingleAudienceList(),
                Date.from(now.plus(LIFETIME)),
                null,
                Date.from(now),
                new JWTID());
    }

    private static Either<Failure, ClientAssertion> sign(JWTAuthenticationClaimsSet claims, KeyMaterial material) {
        try {
            return Either.right(new ClientAssertion(new PrivateKeyJWT(
                    claims,
                    material.algorithm(),
                    material.key(),
                    keyId(material.leaf().getPublicKey()),
                    null,
                    X509CertUtils.computeSHA256Thumbprint(material.leaf()),
                    null)));
        } catch (JOSEException | NoSuchAlgorithmException unusable) {
            return Either.left(new CertificateUnreadable("privateKey"));
        }
    }

    /** What servers call a public key that came without a name: its SHA-256, as in pins (RFC 7469). */
    private static String keyId(PublicKey key) throws NoSuchAlgorithmException {
        return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()))
                .toString();
    }

    @Override
    public String toString() {
        return "ClientAssertion[hidden]";
    }
}
