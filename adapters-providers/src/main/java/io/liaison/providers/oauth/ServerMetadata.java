package io.liaison.providers.oauth;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.as.AuthorizationServerMetadata;
import com.nimbusds.oauth2.sdk.as.ReadOnlyAuthorizationServerEndpointMetadata;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.possession.Prover;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** The metadata document of an authorization server (RFC 8414, OpenID Connect Discovery). */
final class ServerMetadata {

    private ServerMetadata() {}

    /** Accepted only from the issuer itself: a document that names another one could send secrets anywhere. */
    static Either<Failure, AuthorizationServer> read(URI issuer, HttpAnswer answer) {
        return answer.json()
                .flatMap(object -> parse(answer))
                .flatMap(metadata -> IssuerCheck.same(
                                issuer, metadata.getIssuer().getValue())
                        .map(same -> server(issuer, metadata)));
    }

    private static Either<Failure, AuthorizationServerMetadata> parse(HttpAnswer answer) {
        try {
            return Either.right(AuthorizationServerMetadata.parse(answer.body().reveal()));
        } catch (ParseException | IllegalArgumentException unusable) {
            return HttpAnswer.misbehaved(Misbehaviour.INCOMPLETE);
        }
    }

    private static AuthorizationServer server(URI issuer, AuthorizationServerMetadata metadata) {
        return new AuthorizationServer(
                endpoints(issuer, metadata),
                Option.of(metadata.getReadOnlyMtlsEndpointAliases())
                        .map(aliases -> endpoints(issuer, aliases))
                        .getOrElse(OAuthEndpoints.NONE),
                metadata.supportsAuthorizationResponseIssuerParam(),
                bindsTokens(metadata));
    }

    private static boolean bindsTokens(AuthorizationServerMetadata metadata) {
        return Option.of(metadata.getDPoPJWSAlgs()).exists(algorithms -> algorithms.contains(Prover.ALGORITHM));
    }

    private static OAuthEndpoints endpoints(URI issuer, ReadOnlyAuthorizationServerEndpointMetadata metadata) {
        return new OAuthEndpoints(
                Option.some(issuer),
                Option.of(metadata.getAuthorizationEndpointURI()),
                Option.of(metadata.getTokenEndpointURI()),
                Option.of(metadata.getRevocationEndpointURI()),
                Option.of(metadata.getPushedAuthorizationRequestEndpointURI()),
                Option.of(metadata.getDeviceAuthorizationEndpointURI()));
    }
}
