package io.liaison.providers.oauth;

import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Possession;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.BindingNotOffered;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.providers.http.HttpAnswer;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/**
 * What is known of a provider's authorization server. {@code mutualTls} are the addresses for clients that show a
 * certificate, where they differ (RFC 8705, section 5). {@code bindsTokens} tells whether it takes proofs of our keys; one
 * that says nothing of itself is thought to.
 */
record AuthorizationServer(
        OAuthEndpoints endpoints, OAuthEndpoints mutualTls, boolean namesItselfWithCode, boolean bindsTokens) {
    /** Only what a connector says. */
    static AuthorizationServer declared(OAuthEndpoints endpoints) {
        return new AuthorizationServer(endpoints, OAuthEndpoints.NONE, false, true);
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
                        declared.device().orElse(endpoints.device()),
                        declared.refresh().orElse(endpoints.refresh())),
                new OAuthEndpoints(
                        Option.none(),
                        Option.none(),
                        declared.token().orElse(mutualTls.token()),
                        declared.revocation().orElse(mutualTls.revocation())),
                namesItselfWithCode,
                bindsTokens);
    }

    /** What a connector says, and in this one respect what was discovered. */
    AuthorizationServer bindingAs(AuthorizationServer discovered) {
        return new AuthorizationServer(endpoints, mutualTls, namesItselfWithCode, discovered.bindsTokens);
    }

    /** What tokens of that client are bound to; nothing where it is not offered, unless there is no doing without. */
    Either<Failure, Option<ProofKey>> boundTo(OAuthClient client) {
        return bindsTokens || client.possession().forAll(possession -> !possession.required())
                ? Either.right(client.possession().map(Possession::key).filter(key -> bindsTokens))
                : Either.left(new BindingNotOffered(
                        endpoints.issuer().map(URI::toString).getOrElse("")));
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

    /** Where the next token is asked for. */
    Either<Failure, URI> refresh(ClientCredential credential) {
        return endpoints.refresh().<Either<Failure, URI>>map(Either::right).getOrElse(() -> token(credential));
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
