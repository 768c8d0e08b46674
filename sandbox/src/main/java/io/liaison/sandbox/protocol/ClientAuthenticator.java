package io.liaison.sandbox.protocol;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.oauth2.sdk.AbstractOptionallyIdentifiedRequest;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.auth.verifier.ClientAuthenticationVerifier;
import com.nimbusds.oauth2.sdk.auth.verifier.ClientCredentialsSelector;
import com.nimbusds.oauth2.sdk.auth.verifier.Context;
import com.nimbusds.oauth2.sdk.auth.verifier.InvalidClientException;
import com.nimbusds.oauth2.sdk.auth.verifier.JWTAudienceCheck;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.liaison.sandbox.registry.Client;
import io.liaison.sandbox.registry.Clients;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asks: a client known by its secret or its signed assertion, or a public one by its name only. */
public final class ClientAuthenticator {
    private static final long LONGEST_ASSERTION_SECONDS = 3600;

    private final ClientAuthenticationVerifier<Client> verifier;

    /** An assertion may name the issuer or the token endpoint as its audience, and works once. */
    public ClientAuthenticator(Endpoints endpoints, ClientCredentialsSelector<Client> credentials) {
        this.verifier = new ClientAuthenticationVerifier<>(
                credentials,
                null,
                Set.of(new Audience(endpoints.issuer()), new Audience(endpoints.at(Endpoints.TOKEN))),
                JWTAudienceCheck.LEGACY,
                new ExpendedAssertions(),
                LONGEST_ASSERTION_SECONDS);
    }

    /** The client of a request that a public client may send too. */
    Client identify(AbstractOptionallyIdentifiedRequest request) throws GeneralException {
        return identify(request.getClientAuthentication(), request.getClientID());
    }

    /** The same for what was shown and what was named. */
    Client identify(@Nullable ClientAuthentication authentication, @Nullable ClientID named) throws GeneralException {
        return authentication == null ? publicClient(named) : authenticate(authentication);
    }

    /** One at a time: Nimbus looks an assertion's id up and marks it in two steps. */
    synchronized Client authenticate(@Nullable ClientAuthentication authentication) throws GeneralException {
        if (authentication == null) {
            throw refused("Missing client authentication");
        }
        if (authentication instanceof PrivateKeyJWT assertion && isWithoutId(assertion)) {
            throw refused("The client assertion has no jti");
        }
        var context = new Context<Client>();
        try {
            verifier.verify(authentication, null, context);
        } catch (InvalidClientException | JOSEException unproven) {
            throw refused(unproven.getMessage());
        }
        return context.get();
    }

    private static Client publicClient(@Nullable ClientID id) throws GeneralException {
        return Optional.ofNullable(id)
                .flatMap(Clients::byId)
                .filter(Client::isPublic)
                .orElseThrow(() -> refused("Missing client authentication"));
    }

    private static boolean isWithoutId(PrivateKeyJWT assertion) {
        return assertion.getJWTAuthenticationClaimsSet().getJWTID() == null;
    }

    private static GeneralException refused(@Nullable String why) {
        return new GeneralException(OAuth2Error.INVALID_CLIENT.setDescription(why));
    }
}
