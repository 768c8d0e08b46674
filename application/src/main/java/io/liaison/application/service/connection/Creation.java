package io.liaison.application.service.connection;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Standing;
import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.Entered;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.Placement;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** A connection that somebody wants, read and found to make sense, before any provider was asked. */
record Creation(
        ConnectionId id,
        Folder folder,
        Standing standing,
        PrincipalId owner,
        Connector connector,
        Option<ConnectionName> name,
        PollingFrequency frequency,
        Entered entered) {
    private static final int LAST_SUFFIX = 20;

    /** The name that was chosen; or one after the account or the connector, with the first number that is free. */
    Seq<ConnectionName> names(Option<Account> account) {
        return name.<Seq<ConnectionName>>map(List::of).getOrElse(() -> suffixed(usualName(account)));
    }

    Connection awaitingConsent(
            ConnectionName as, long number, AuthenticationDetails details, Instant at, Instant until) {
        var placement = new Placement(folder.tenant(), folder.id(), connector.key(), owner);
        return Connection.awaitingConsent(id, number, placement, as, details, frequency, at, until);
    }

    /** As whoever creates it is told of it. */
    Permitted<ConnectionView> view(Connection connection) {
        return new Admitted<>(
                        new ConnectionView(connection, folder.path(), connector.name(), connector.version()), standing)
                .permitted();
    }

    private String usualName(Option<Account> account) {
        return account.map(Account::label)
                .filter(label -> ConnectionName.of(label).isRight())
                .getOrElse(connector.name());
    }

    private static Seq<ConnectionName> suffixed(String base) {
        return List.rangeClosed(1, LAST_SUFFIX)
                .map(count -> count == 1 ? base : base + " " + count)
                .flatMap(text -> ConnectionName.of(text).toOption());
    }
}
