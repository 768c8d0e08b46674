package io.liaison.rest.console.connection;

import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Version;
import io.liaison.rest.console.frame.Form;
import io.vavr.control.Option;

/** What somebody has typed into the form of a connection, having read that version. */
record Edited(String name, String pollingFrequency, boolean isDefault, Option<Version> read) {

    static Edited of(Form form) {
        return new Edited(
                form.textOrEmpty("name").getOrElse(""),
                form.textOrEmpty("pollingFrequency").getOrElse(""),
                form.isTicked("default"),
                form.version());
    }

    /** As if it had been typed by somebody who changes nothing. */
    static Edited unchanged(Connection connection) {
        return new Edited(
                connection.name().value(),
                connection.pollingFrequency().every().toString(),
                connection.isDefault(),
                Option.some(connection.version()));
    }

    EditConnection.Command command(Actor actor, ConnectionId id) {
        return new EditConnection.Command(
                actor, id, Option.some(name), Option.some(pollingFrequency), Option.some(isDefault), read);
    }
}
