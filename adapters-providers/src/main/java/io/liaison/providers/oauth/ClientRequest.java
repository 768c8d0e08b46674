package io.liaison.providers.oauth;

import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.liaison.domain.authentication.BodyEncoding;
import io.liaison.domain.authentication.ClientCredential.InBody;
import io.liaison.domain.authentication.ClientCredential.InHeader;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.ClientCredential.SignedAssertion;
import io.liaison.domain.authentication.ClientCredential.Unproven;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.HttpCall;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;

/** A form with the proof of the client that sends it, and all of it that nobody may repeat. */
record ClientRequest(HttpCall call, Seq<Secret> confidential) {

    /** {@code audience} is whom a signed proof is meant for. */
    static Either<Failure, ClientRequest> of(OAuthClient client, URI endpoint, URI audience, Form form, Instant now) {
        return of(client, new Errand(endpoint, audience, BodyEncoding.FORM), form, now);
    }

    static Either<Failure, ClientRequest> of(OAuthClient client, Errand errand, Form form, Instant now) {
        return proven(client, errand, form, now)
                .map(request -> request.with(client.additions().headers()));
    }

    private static Either<Failure, ClientRequest> proven(OAuthClient client, Errand errand, Form form, Instant now) {
        var named = form.with("client_id", client.id().value());
        return switch (client.credential()) {
            case Unproven none -> Either.right(plain(errand, named));
            case InHeader shown -> Either.right(plain(errand, form).authorizedBy(client, shown.secret()));
            case InBody shown ->
                Either.right(
                        plain(errand, named.with("client_secret", shown.secret().reveal())));
            case MutualTls shown -> Either.right(plain(errand, named).showing(shown.key()));
            case SignedAssertion shown ->
                ClientAssertion.sign(client.id(), shown.key(), errand.audience(), now)
                        .map(assertion -> plain(errand, assertion.addTo(named)));
        };
    }

    ClientRequest by(RequestMethod method) {
        return new ClientRequest(call.by(method), confidential);
    }

    private ClientRequest with(Map<String, String> headers) {
        return new ClientRequest(call.with(headers.mapValues(Secret::new)), confidential);
    }

    /** Where a request goes, for whom a proof is made out, and how the provider wants it spelled. */
    record Errand(URI endpoint, URI audience, BodyEncoding encoding) {}

    Redaction redaction() {
        return new Redaction(confidential);
    }

    private static ClientRequest plain(Errand errand, Form form) {
        return new ClientRequest(form.call(errand.endpoint(), errand.encoding()), form.secrets());
    }

    private ClientRequest authorizedBy(OAuthClient client, Secret secret) {
        var basic = new ClientSecretBasic(
                        new ClientID(client.id().value()), new com.nimbusds.oauth2.sdk.auth.Secret(secret.reveal()))
                .toHTTPAuthorizationHeader();
        return new ClientRequest(
                call.authorizedBy(new Secret(basic)),
                confidential.append(secret).append(new Secret(basic.substring("Basic ".length()))));
    }

    private ClientRequest showing(ClientKey key) {
        return new ClientRequest(call.showing(Option.some(key)), confidential);
    }
}
