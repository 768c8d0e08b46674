package io.liaison.application.service.connection;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.inbound.connection.CreateConnection.Command;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.service.provider.DetailsForm;
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
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads the request for a new connection, and answers all that is wrong with it at once. */
final class CreationForm {
    private final Connectors connectors;
    private final DetailsForm details;
    private final Ids ids;

    CreationForm(Connectors connectors, DetailsForm details, Ids ids) {
        this.connectors = connectors;
        this.details = details;
        this.ids = ids;
    }

    Either<Failure, Creation> read(Command command, Admitted<Folder> folder) {
        return named(command)
                .flatMap(raw -> connector(command, raw))
                .flatMap(connector -> read(command, folder, connector));
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
                .flatMap(key -> connectors.byKey(command.actor().tenant(), key));
    }

    private Either<Failure, Creation> read(Command command, Admitted<Folder> folder, Connector connector) {
        return FieldError.toEither(FieldError.flat(
                Validation.combine(name(command), frequency(command), entered(command, connector))
                        .ap((name, frequency, entered) -> new Creation(
                                new ConnectionId(ids.next()),
                                folder.subject(),
                                folder.standing(),
                                command.actor().principal(),
                                connector,
                                name,
                                frequency,
                                entered))));
    }

    private Validation<Seq<FieldError>, Entered> entered(Command command, Connector connector) {
        return offer(command, connector)
                .fold(
                        refused -> FieldError.at("/authenticationType", Either.left(refused)),
                        offer -> FieldError.at(
                                "/fields", details.read(connector, offer, command.fields(), Option.none())));
    }

    /** A connector with one way to authenticate need not be told which. */
    private static Either<Failure, AuthenticationOffer> offer(Command command, Connector connector) {
        return command.authenticationType()
                .map(raw -> AuthenticationKind.parse(raw)
                        .<Failure>toEither(
                                () -> new InvalidArgument("authenticationType", Expectation.AUTHENTICATION_TYPE))
                        .flatMap(connector::offer))
                .getOrElse(() -> connector.offers().size() == 1
                        ? Either.right(connector.offers().head())
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
