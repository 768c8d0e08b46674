package io.liaison.application.service.connection;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.InstantSource;

final class EditConnectionService implements EditConnection {
    private final Guard guard;
    private final Connections connections;
    private final Feeds feeds;
    private final Ledger ledger;
    private final News news;
    private final InstantSource clock;

    EditConnectionService(
            Guard guard, Connections connections, Feeds feeds, Ledger ledger, News news, InstantSource clock) {
        this.guard = guard;
        this.connections = connections;
        this.feeds = feeds;
        this.ledger = ledger;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Permitted<ConnectionView>> edit(Command command) {
        var now = clock.instant();
        return FieldError.beside(command.unread(), parse(command))
                .flatMap(wanted -> ledger.run(
                        intended(command),
                        () -> store(command, wanted, now),
                        (deed, edited) ->
                                ConnectionDeeds.about(deed, edited.subject().connection())))
                .map(edited ->
                        news.tell(new ConnectionEvent.Edited(command.actor().tenant(), command.id(), now), edited))
                .map(edited -> edited.map(view -> view.asOf(now)).permitted());
    }

    private static Deed intended(Command command) {
        var deed = ConnectionDeeds.by(command.actor(), AuditAction.CONNECTION_EDIT, command.id());
        return command.pollingFrequency().fold(() -> deed, frequency -> deed.with("pollingFrequency", frequency));
    }

    private static Either<Failure, Wanted> parse(Command command) {
        var name = FieldError.at("/name", optional(command.name().map(ConnectionName::of)));
        var frequency = FieldError.at(
                "/pollingFrequency", optional(command.pollingFrequency().map(PollingFrequency::of)));
        return FieldError.toEither(FieldError.flat(Validation.combine(name, frequency)
                .ap((theName, theFrequency) -> new Wanted(theName, theFrequency, command.makeDefault()))));
    }

    private Either<Failure, Admitted<ConnectionView>> store(Command command, Wanted wanted, Instant now) {
        return guard.lockedConnection(command.actor(), command.id(), Permission.CONNECTIONS_EDIT)
                .flatMap(found -> found.subject()
                        .connection()
                        .unlessStale(command.read())
                        .map(connection -> wanted.applyTo(connection, now))
                        .flatMap(connections::update)
                        .flatMap(stored -> rescheduled(found.subject().connection(), stored))
                        .map(stored -> found.map(view -> view.with(stored))));
    }

    private Either<Failure, Connection> rescheduled(Connection former, Connection stored) {
        return former.pollingFrequency().equals(stored.pollingFrequency())
                ? Either.right(stored)
                : feeds.reschedule(stored.id(), stored.pollingFrequency()).map(done -> stored);
    }

    private static <T> Either<Failure, Option<T>> optional(Option<Either<Failure, T>> parsed) {
        return parsed.map(outcome -> outcome.map(Option::some)).getOrElse(() -> Either.right(Option.none()));
    }

    private record Wanted(
            Option<ConnectionName> name, Option<PollingFrequency> frequency, Option<Boolean> makeDefault) {

        Connection applyTo(Connection connection, Instant now) {
            return connection.edit(
                    name.getOrElse(connection.name()),
                    frequency.getOrElse(connection.pollingFrequency()),
                    makeDefault.getOrElse(connection.isDefault()),
                    now);
        }
    }
}
