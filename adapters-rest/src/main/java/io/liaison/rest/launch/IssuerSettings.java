package io.liaison.rest.launch;

import io.liaison.application.port.outbound.GatewayProvider.IssuerClient;
import io.liaison.application.port.outbound.GatewayProvider.TokenIssuer;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The issuer whose word counts, and what we are to it. */
final class IssuerSettings {
    private static final String USUAL_SCOPES = "openid profile email";
    private final WrittenSettings written;
    private final Values values;

    IssuerSettings(WrittenSettings written, Values values) {
        this.written = written;
        this.values = values;
    }

    Either<Failure, Option<TokenIssuer>> read() {
        if (isNamed(Setting.OIDC_ISSUER) || isNamed(Setting.OIDC_AUDIENCE)) {
            return values.both(Setting.OIDC_ISSUER, Setting.OIDC_AUDIENCE, Expectation.ISSUER_AND_AUDIENCE)
                    .flatMap(both -> values.url(Setting.OIDC_ISSUER, ""))
                    .flatMap(address -> client().map(client -> written.get(Setting.OIDC_AUDIENCE)
                            .map(audience -> new TokenIssuer(address, audience, Bootstrap.TENANT, client))));
        }
        return isNamed(Setting.OIDC_CLIENT_ID)
                ? Values.refuse(Setting.OIDC_ISSUER, Expectation.ISSUER_AND_CLIENT)
                : client().map(none -> Option.none());
    }

    private Either<Failure, Option<IssuerClient>> client() {
        var secret = written.get(Setting.OIDC_CLIENT_SECRET).map(Secret::new);
        return written.get(Setting.OIDC_CLIENT_ID)
                .map(raw -> ClientId.of(raw)
                        .mapLeft(malformed -> Values.refusal(Setting.OIDC_CLIENT_ID, Expectation.CLIENT_ID))
                        .flatMap(id -> scopes().map(scopes -> Option.some(new IssuerClient(id, secret, scopes)))))
                .getOrElse(() -> secret.isEmpty() && !isNamed(Setting.OIDC_SCOPES)
                        ? Either.right(Option.none())
                        : Values.refuse(Setting.OIDC_CLIENT_ID, Expectation.ISSUER_AND_CLIENT));
    }

    private Either<Failure, Scopes> scopes() {
        var raw = written.get(Setting.OIDC_SCOPES).getOrElse(USUAL_SCOPES);
        return Scopes.of(List.of(raw.strip().split("\\s+")))
                .mapLeft(malformed -> Values.refusal(Setting.OIDC_SCOPES, Expectation.SCOPE));
    }

    private boolean isNamed(Setting setting) {
        return written.get(setting).isDefined();
    }
}
