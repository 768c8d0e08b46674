package io.liaison.application.service.connection;

import io.liaison.application.port.Connecting;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.service.governance.ConnectorGate;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.provider.Strongroom;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.function.Function;

/** Stores new connections, each with its secrets, grant or pending consent in one unit of work. */
final class NewConnections {
    private final ConnectorGate gate;
    private final Shelf shelf;
    private final Connections connections;
    private final TokenGrants grants;
    private final Strongroom strongroom;
    private final Consents consents;
    private final News news;
    private final Ledger ledger;
    private final InstantSource clock;

    NewConnections(
            ConnectorGate gate,
            Shelf shelf,
            Connections connections,
            TokenGrants grants,
            Strongroom strongroom,
            Consents consents,
            News news,
            Ledger ledger,
            InstantSource clock) {
        this.gate = gate;
        this.shelf = shelf;
        this.connections = connections;
        this.grants = grants;
        this.strongroom = strongroom;
        this.consents = consents;
        this.news = news;
        this.ledger = ledger;
        this.clock = clock;
    }

    Either<Failure, Connecting> connect(Actor actor, Creation creation, Proven proven) {
        return underFreeName(creation, Option.some(proven.account()), name -> store(actor, creation, proven, name))
                .map(connection -> created(creation, connection))
                .map(connection -> new Connecting.Done(creation.view(connection)));
    }

    Either<Failure, Connecting> awaitConsent(Actor actor, Creation creation, Option<DeviceCode> code) {
        return underFreeName(creation, Option.none(), name -> ask(actor, creation, name, code))
                .map(asked ->
                        consents.needed(creation.view(created(creation, asked.connection())), asked.pending(), code));
    }

    private Either<Failure, Connection> store(Actor actor, Creation creation, Proven proven, ConnectionName name) {
        var now = clock.instant();
        var owner = SecretOwner.connection(creation.folder().tenant(), creation.id());
        return strongroom
                .keep(owner, creation.entered())
                .map(proven::with)
                .flatMap(details -> connections
                        .nextNumber()
                        .map(number -> creation.awaitingConsent(name, number, details, now, now))
                        .flatMap(blank -> blank.connect(details, proven.account(), now)))
                .flatMap(connections::add)
                .flatMap(connection -> grants.replace(
                                owner.tenant(),
                                connection.id(),
                                proven.grant(),
                                proven.provider().apiBaseUrlText())
                        .flatMap(stored -> written(actor, connection)));
    }

    private Either<Failure, Asked> ask(Actor actor, Creation creation, ConnectionName name, Option<DeviceCode> code) {
        var now = clock.instant();
        var owner = SecretOwner.connection(creation.folder().tenant(), creation.id());
        return strongroom
                .keep(owner, creation.entered())
                .flatMap(details -> connections
                        .nextNumber()
                        .map(number -> creation.awaitingConsent(name, number, details, now, Consents.until(now, code))))
                .flatMap(connections::add)
                .flatMap(connection -> consents.ask(actor, connection.id(), connection.details(), now, code)
                        .flatMap(pending -> written(actor, connection).map(written -> new Asked(written, pending))));
    }

    private Either<Failure, Connection> written(Actor actor, Connection connection) {
        var creating = ConnectionDeeds.by(actor, AuditAction.CONNECTION_CREATE, connection.id())
                .with("connector", connection.placement().connector().value());
        return ledger.done(ConnectionDeeds.about(creating, connection)).map(entry -> connection);
    }

    /** Tries one name after another, each in a unit of work of its own, until one is free. */
    private <T> Either<Failure, T> underFreeName(
            Creation creation, Option<Account> account, Function<ConnectionName, Either<Failure, T>> store) {
        var names = creation.names(account);
        return names.tail()
                .foldLeft(
                        stored(creation, names.head(), store),
                        (outcome, next) -> outcome.isLeft() && outcome.swap().exists(NameAlreadyUsed.class::isInstance)
                                ? stored(creation, next, store)
                                : outcome);
    }

    private <T> Either<Failure, T> stored(
            Creation creation, ConnectionName name, Function<ConnectionName, Either<Failure, T>> store) {
        return gate.whileAdmitted(
                creation.folder().tenant(),
                creation.connector().key(),
                creation.entered().credentials().kind(),
                () -> shelf.adopt(creation.folder().tenant(), creation.connector())
                        .flatMap(adopted -> store.apply(name)));
    }

    private Connection created(Creation creation, Connection connection) {
        return news.tell(
                new ConnectionEvent.Created(creation.folder().tenant(), connection.id(), clock.instant()), connection);
    }

    private record Asked(Connection connection, PendingAuthorization pending) {}
}
