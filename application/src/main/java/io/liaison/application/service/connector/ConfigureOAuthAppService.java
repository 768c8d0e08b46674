package io.liaison.application.service.connector;

import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.port.outbound.OAuthApps;
import io.liaison.application.port.outbound.SecretVault;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

final class ConfigureOAuthAppService implements ConfigureOAuthApp {
    private final Guard guard;
    private final Connectors connectors;
    private final OAuthApps apps;
    private final SecretVault vault;
    private final UnitOfWork unitOfWork;

    ConfigureOAuthAppService(
            Guard guard, Connectors connectors, OAuthApps apps, SecretVault vault, UnitOfWork unitOfWork) {
        this.guard = guard;
        this.connectors = connectors;
        this.apps = apps;
        this.vault = vault;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Either<Failure, OAuthApp> configure(Command command) {
        return guard.tenantWide(command.actor(), Permission.CONNECTORS_MANAGE)
                .flatMap(allowed -> FieldError.beside(command.unread(), parse(command)))
                .flatMap(wanted -> unitOfWork.run(() -> store(command.actor().tenant(), command.connector(), wanted)));
    }

    private static Either<Failure, Wanted> parse(Command command) {
        var client = FieldError.at(
                "/clientId",
                command.clientId()
                        .filter(raw -> !raw.isBlank())
                        .<Failure>toEither(() -> new MissingParameter("clientId"))
                        .flatMap(ClientId::of));
        var scopes = FieldError.at("/scopes", Scopes.of(command.scopes()));
        return FieldError.toEither(FieldError.flat(Validation.combine(client, scopes)
                .ap((theClient, theScopes) -> new Wanted(theClient, command.clientSecret(), theScopes))));
    }

    private Either<Failure, OAuthApp> store(TenantId tenant, ConnectorKey key, Wanted wanted) {
        var owner = SecretOwner.app(tenant, key);
        return connectors
                .byKey(tenant, key)
                .flatMap(connector -> apps.of(tenant, key))
                .flatMap(former ->
                        vault.discard(owner, former.flatMap(OAuthApp::secret).toList()))
                .flatMap(discarded -> keep(owner, wanted.secret()))
                .flatMap(secret -> apps.save(new OAuthApp(tenant, key, wanted.client(), secret, wanted.scopes())));
    }

    private Either<Failure, Option<SecretRef>> keep(SecretOwner owner, Option<Secret> secret) {
        return secret.map(text ->
                        vault.keep(owner, SecretPurpose.CLIENT_SECRET, text).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }

    private record Wanted(ClientId client, Option<Secret> secret, Scopes scopes) {}
}
