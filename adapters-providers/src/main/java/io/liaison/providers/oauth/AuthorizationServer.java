package io.liaison.providers.oauth;

import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.providers.http.HttpAnswer;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/**
 * What is known of a provider's authorization server. {@code mutualTls} are the addresses for clients that show a
 * certificate, where they differ (RFC 8705, section 5).
 */
record AuthorizationServer(OAuthEndpoints endpoints, OAuthEndpoints mutualTls, boolean namesItselfWithCode) {
    /** Only what a connector says. */
    static AuthorizationServer declared(OAuthEndpoints endpoints) {
        return new AuthorizationServer(endpoints, OAuthEndpoints.NONE, false);
    }

    /** What a connector says goes before what was discovered. */
    AuthorizationServer overriddenBy(OAuthEndpoints declared) {
        return new AuthorizationServer(
                new OAuthEndpoints(
                        declared.issuer().orElse(endpoints.issuer()),
                        declared.authorization().orElse(endpoints.authorization()),
                        declared.token().orElse(endpoints.token()),
                        declared.revocation().orElse(endpoints.revocation()),
                        declared.pushed().orElse(endpoints.pushed()),
                        declared.device().orElse(endpoints.device())),
                new OAuthEndpoints(
                        Option.none(),
                        Option.none(),
                        declared.token().orElse(mutualTls.token()),
                        declared.revocation().orElse(mutualTls.revocation())),
                namesItselfWithCode);
    }

    Either<Failure, URI> authorization() {
        return endpoints.authorization().fold(AuthorizationServer::missing, Either::right);
    }

    Either<Failure, URI> device() {
        return endpoints.device().fold(AuthorizationServer::missing, Either::right);
    }

    Either<Failure, URI> token(ClientCredential credential) {
        return alias(mutualTls.token(), credential)
                .orElse(endpoints.token())
                .fold(AuthorizationServer::missing, Either::right);
    }

    Option<URI> revocation(ClientCredential credential) {
        return alias(mutualTls.revocation(), credential).orElse(endpoints.revocation());
    }

    /** Whom signed proofs are meant for. */
    URI audience(URI endpoint) {
        return endpoints.issuer().getOrElse(endpoint);
    }

    private static Option<URI> alias(Option<URI> address, ClientCredential credential) {
        return address.filter(known -> credential instanceof MutualTls);
    }

    private static Either<Failure, URI> missing() {
        return HttpAnswer.misbehaved(Misbehaviour.INCOMPLETE);
    }
}
