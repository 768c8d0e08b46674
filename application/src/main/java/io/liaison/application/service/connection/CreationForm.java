package io.liaison.application.service.connection;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.inbound.connection.CreateConnection.Command;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.service.governance.ConnectorGate;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.authentication.Entered;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.governance.GovernedConnector;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads the request for a new connection, and answers all that is wrong with it at once. */
final class CreationForm {
    private final Shelf shelf;
    private final ConnectorGate gate;
    private final Ids ids;

    CreationForm(Shelf shelf, ConnectorGate gate, Ids ids) {
        this.shelf = shelf;
        this.gate = gate;
        this.ids = ids;
    }

    Either<Failure, Creation> read(Command command, Admitted<Folder> folder) {
        return named(command)
                .flatMap(raw -> connector(command, raw))
                .flatMap(connector -> gate.over(command.actor().tenant(), connector))
                .flatMap(governed -> read(command, folder, governed));
    }

    /** Without a connector there is no form, so its absence is told together with what can be told without one. */
    private static Either<Failure, String> named(Command command) {
        var connector = FieldError.at(
                "/connector", command.connector().<Failure>toEither(() -> new MissingParameter("connector")));
        return FieldError.toEither(
                command.connector().isDefined()
                        ? connector
                        : FieldError.flat(Validation.combine(connector, name(command), frequency(command))
                                .ap((key, name, frequency) -> key)));
    }

    private Either<Failure, Connector> connector(Command command, String raw) {
        return ConnectorKey.parse(raw)
                .<Failure>toEither(() -> new ConnectorNotFound(raw))
                .flatMap(key -> shelf.byKey(command.actor().tenant(), key));
    }

    /** What the policy does not allow is told alone: nothing else about the request matters then. */
    private Either<Failure, Creation> read(Command command, Admitted<Folder> folder, GovernedConnector governed) {
        return offer(command, governed)
                .fold(
                        refused -> creation(
                                command, folder, governed, FieldError.at("/authenticationType", Either.left(refused))),
                        offer -> gate.form(command.actor().tenant(), governed, offer)
                                .flatMap(form -> creation(
                                        command,
                                        folder,
                                        governed,
                                        FieldError.at("/fields", form.read(command.fields(), Option.none())))));
    }

    private Either<Failure, Creation> creation(
            Command command,
            Admitted<Folder> folder,
            GovernedConnector governed,
            Validation<Seq<FieldError>, Entered> details) {
        return FieldError.toEither(FieldError.flat(Validation.combine(name(command), frequency(command), details)
                .ap((name, frequency, entered) -> new Creation(
                        new ConnectionId(ids.next()),
                        folder.subject(),
                        folder.standing(),
                        command.actor().principal(),
                        governed.connector(),
                        name,
                        frequency,
                        entered))));
    }

    /** A connector of which one way to authenticate is left need not be told which. */
    private static Either<Failure, AuthenticationOffer> offer(Command command, GovernedConnector governed) {
        return command.authenticationType()
                .map(raw -> AuthenticationKind.parse(raw)
                        .<Failure>toEither(
                                () -> new InvalidArgument("authenticationType", Expectation.AUTHENTICATION_TYPE))
                        .flatMap(governed.connector()::offer))
                .getOrElse(() -> governed.offers().size() == 1
                        ? Either.right(governed.offers().head())
                        : Either.left(new MissingParameter("authenticationType")));
    }

    private static Validation<Seq<FieldError>, Option<ConnectionName>> name(Command command) {
        return FieldError.at(
                "/name",
                command.name()
                        .map(raw -> ConnectionName.of(raw).map(Option::some))
                        .getOrElse(() -> Either.right(Option.none())));
    }

    private static Validation<Seq<FieldError>, PollingFrequency> frequency(Command command) {
        return FieldError.at(
                "/pollingFrequency",
                command.pollingFrequency()
                        .map(PollingFrequency::of)
                        .getOrElse(() -> Either.right(PollingFrequency.DEFAULT)));
    }
}
