package io.liaison.providers.oauth;

import io.liaison.domain.authentication.BodyEncoding;
import io.liaison.domain.authentication.ClientCredential.InBody;
import io.liaison.domain.authentication.ClientCredential.InHeader;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.authentication.RevocationDialect;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connector.ParameterTemplates;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.HttpCall.Content;
import io.liaison.providers.oauth.ClientRequest.Errand;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;

/** Spells a revocation in the way of its provider. */
final class RevocationRequest {

    private RevocationRequest() {}

    static Either<Failure, ClientRequest> of(
            OAuthClient client, RevocableToken token, URI endpoint, URI audience, Instant now) {
        var dialect = client.dialect().revocation();
        var form = form(client, token, dialect);
        return switch (dialect.teller()) {
            case CLIENT -> proven(client, new Errand(endpoint, audience, encoding(dialect)), form, now);
            case CLIENT_IN_HEADER ->
                proven(inHeader(client), new Errand(endpoint, audience, encoding(dialect)), form, now);
            case TOKEN -> Either.right(shown(client, token, plain(endpoint, dialect, form)));
            case NOBODY ->
                Either.right(new ClientRequest(
                        plain(endpoint, dialect, form)
                                .with(client.additions().headers().mapValues(Secret::new)),
                        List.of(token.value())));
        };
    }

    private static Either<Failure, ClientRequest> proven(OAuthClient client, Errand errand, Form form, Instant now) {
        return ClientRequest.of(client, errand, form, now)
                .map(request -> request.by(client.dialect().revocation().method()));
    }

    /** The same client, whose secret goes into the header wherever it goes usually. */
    private static OAuthClient inHeader(OAuthClient client) {
        return client.credential() instanceof InBody shown
                ? new OAuthClient(
                        client.id(),
                        new InHeader(shown.secret()),
                        client.endpoints(),
                        client.possession(),
                        client.dialect(),
                        client.additions())
                : client;
    }

    /** Which kind of token it is, only the standard has a parameter for. */
    private static Form form(OAuthClient client, RevocableToken token, RevocationDialect dialect) {
        var open =
                Form.EMPTY.withAll(client.additions().revocation().mapValues(text -> new Secret(whole(client, text))));
        var named = dialect.tokenParameter()
                .map(parameter -> open.with(parameter, token.value().reveal()))
                .getOrElse(open);
        return dialect.equals(RevocationDialect.STANDARD)
                ? named.with("token_type_hint", token.isRefreshToken() ? "refresh_token" : "access_token")
                : named;
    }

    private static String whole(OAuthClient client, String text) {
        var secret =
                client.credential().secrets().headOption().map(Secret::reveal).getOrElse("");
        return text.replace("{" + ParameterTemplates.CLIENT_SECRET + "}", secret);
    }

    private static ClientRequest shown(OAuthClient client, RevocableToken token, HttpCall call) {
        var placement = client.dialect().placement().getOrElse(TokenPlacement.BEARER);
        var whole = call.with(client.additions().headers().mapValues(Secret::new));
        return new ClientRequest(whole.carrying(placement, token.value()), List.of(token.value()));
    }

    private static HttpCall plain(URI endpoint, RevocationDialect dialect, Form form) {
        return form.isEmpty()
                ? HttpCall.of(dialect.method(), endpoint, Option.<Content>none())
                : form.call(endpoint, encoding(dialect)).by(dialect.method());
    }

    /** What has no body says everything in its address. */
    private static BodyEncoding encoding(RevocationDialect dialect) {
        return dialect.method() == RequestMethod.GET ? BodyEncoding.QUERY : dialect.encoding();
    }
}
