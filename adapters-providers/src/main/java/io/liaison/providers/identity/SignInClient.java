package io.liaison.providers.identity;

import io.liaison.application.port.outbound.GatewayProvider.IssuerClient;
import io.liaison.domain.authentication.Additions;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.ProviderDialect;
import io.liaison.domain.authentication.TokenAnswerDialect;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.control.Option;
import java.net.URI;

/** What we are to an issuer: a client for which the token of an answer is the one that says who signed in. */
final class SignInClient {
    private static final ProviderDialect DIALECT =
            ProviderDialect.STANDARD.answering(TokenAnswerDialect.STANDARD.withTokenAt(JsonPointer.parse("/id_token")));

    private SignInClient() {}

    static OAuthClient of(URI issuer, IssuerClient known) {
        var nowhere = Option.<URI>none();
        return new OAuthClient(
                known.id(),
                known.secret()
                        .<ClientCredential>map(ClientCredential.InHeader::new)
                        .getOrElse(ClientCredential.Unproven::new),
                new OAuthEndpoints(Option.some(issuer), nowhere, nowhere, nowhere),
                Option.none(),
                DIALECT,
                Additions.NONE);
    }
}
