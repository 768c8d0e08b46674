package io.liaison.application.service.connector;

import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.outbound.OAuthApps;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.provider.SecretReplacement;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.OAuthAppNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

final class ConfigureOAuthAppService implements ConfigureOAuthApp {
    private final Guard guard;
    private final Shelf shelf;
    private final OAuthApps apps;
    private final SecretReplacement secrets;
    private final Ledger ledger;

    ConfigureOAuthAppService(Guard guard, Shelf shelf, OAuthApps apps, SecretReplacement secrets, Ledger ledger) {
        this.guard = guard;
        this.shelf = shelf;
        this.apps = apps;
        this.secrets = secrets;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Stored<OAuthApp>> configure(Command command) {
        return ledger.run(
                ConnectorDeeds.by(command.actor(), AuditAction.OAUTH_APP_CONFIGURE, command.connector()),
                () -> guard.tenantWide(command.actor(), Permission.CONNECTORS_MANAGE)
                        .flatMap(allowed -> FieldError.beside(command.unread(), parse(command)))
                        .flatMap(wanted -> store(command, wanted)),
                (deed, stored) ->
                        deed.with("clientId", stored.subject().client().value()));
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

    private Either<Failure, Stored<OAuthApp>> store(Command command, Wanted wanted) {
        var tenant = command.actor().tenant();
        var key = command.connector();
        return shelf.locked(tenant, key)
                .flatMap(found -> found.toEither(() -> new ConnectorNotFound(key.value())))
                .flatMap(connector -> shelf.adopt(tenant, connector))
                .flatMap(connector -> apps.of(tenant, key))
                .flatMap(former -> unlessStale(command, former))
                .flatMap(former -> app(command, wanted, former)
                        .map(app -> former.map(app::replacing).getOrElse(app))
                        .flatMap(apps::save)
                        .map(saved -> new Stored<>(saved, former.isEmpty())));
    }

    private static Either<Failure, Option<OAuthApp>> unlessStale(Command command, Option<OAuthApp> former) {
        return former.isEmpty() && command.read().isEmpty()
                ? Either.right(former)
                : former.<Failure>toEither(
                                () -> new OAuthAppNotFound(command.connector().value()))
                        .flatMap(there -> there.unlessStale(command.read()))
                        .map(Option::some);
    }

    private Either<Failure, OAuthApp> app(Command command, Wanted wanted, Option<OAuthApp> former) {
        var tenant = command.actor().tenant();
        var key = command.connector();
        return secrets.replace(
                        SecretOwner.app(tenant, key),
                        SecretPurpose.CLIENT_SECRET,
                        former.flatMap(OAuthApp::secret),
                        wanted.secret())
                .map(secret -> new OAuthApp(tenant, key, wanted.client(), secret, wanted.scopes(), Version.FIRST));
    }

    private record Wanted(ClientId client, Option<Secret> secret, Scopes scopes) {}
}
