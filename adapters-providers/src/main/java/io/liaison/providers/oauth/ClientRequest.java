package io.liaison.providers.oauth;

import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.liaison.domain.authentication.ClientCredential.InBody;
import io.liaison.domain.authentication.ClientCredential.InHeader;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.ClientCredential.SignedAssertion;
import io.liaison.domain.authentication.ClientCredential.Unproven;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.HttpCall;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;

/** A form with the proof of the client that sends it, and all of it that nobody may repeat. */
record ClientRequest(HttpCall call, Seq<Secret> confidential) {

    /** {@code audience} is whom a signed proof is meant for. */
    static Either<Failure, ClientRequest> of(OAuthClient client, URI endpoint, URI audience, Form form, Instant now) {
        var named = form.with("client_id", client.id().value());
        return switch (client.credential()) {
            case Unproven none -> Either.right(plain(endpoint, named));
            case InHeader shown -> Either.right(plain(endpoint, form).authorizedBy(client, shown.secret()));
            case InBody shown ->
                Either.right(plain(
                        endpoint, named.with("client_secret", shown.secret().reveal())));
            case MutualTls shown -> Either.right(plain(endpoint, named).showing(shown.key()));
            case SignedAssertion shown ->
                ClientAssertion.sign(client.id(), shown.key(), audience, now)
                        .map(assertion -> plain(endpoint, assertion.addTo(named)));
        };
    }

    Redaction redaction() {
        return new Redaction(confidential);
    }

    private static ClientRequest plain(URI endpoint, Form form) {
        return new ClientRequest(HttpCall.post(endpoint, form.encoded()), form.secrets());
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
