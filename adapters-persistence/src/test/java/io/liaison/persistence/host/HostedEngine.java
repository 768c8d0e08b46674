package io.liaison.persistence.host;

import static io.liaison.domain.fixture.Known.NOON;

import io.liaison.application.engine.Liaison;
import io.liaison.application.fixture.DeclaredFailures;
import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Premises;
import io.liaison.application.fixture.RecordingEvents;
import io.liaison.application.fixture.SettableClock;
import io.liaison.application.fixture.Tickets;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.persistence.HostedStorage;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.jooq.impl.DSL;

/** An engine that a host has put on its own database, and the same database as others see it. */
final class HostedEngine implements AutoCloseable {
    final Host host = new Host(TestStorage.pool());
    final SettableClock clock = new SettableClock(NOON);
    final RecordingEvents events = new RecordingEvents();
    final FakeProvider provider = new FakeProvider(clock, () -> false);
    final Storage elsewhere = Premises.in(TestStorage.empty());
    final Storage storage;
    final Liaison liaison;

    HostedEngine() {
        this(false);
    }

    HostedEngine(boolean strict) {
        storage = new HostedStorage(TestStorage.pool(), host, TestStorage.MASTER_KEY, Option.none(), strict)
                .open()
                .get();
        liaison = DeclaredFailures.checked(Liaison.builder()
                .storage(storage)
                .gateway(provider.gateway())
                .clock(clock)
                .publicUrl(URI.create("https://liaison.example.com"))
                .events(events));
    }

    Either<Failure, Folder> folder(String name) {
        return liaison.folders()
                .createFolder()
                .create(new CreateFolder.Command(
                        Premises.ADMINISTRATOR, Option.some(name), Option.none(), Option.none()))
                .map(created -> created.subject());
    }

    /** One to which Ada has consented, whose grant a strict provider renews once. */
    Connection connection(String name) {
        var asked = liaison.connections()
                .createConnection()
                .create(new CreateConnection.Command(
                        Premises.ADMINISTRATOR,
                        Premises.SHARED.id(),
                        Option.some("petstore"),
                        Option.some(name),
                        Option.some(AuthenticationKind.BRING_YOUR_OWN_APP.key()),
                        LinkedHashMap.of(
                                "clientId",
                                new FieldValue.Text("app"),
                                "clientSecret",
                                new FieldValue.Text("app-secret")),
                        Option.none()))
                .get();
        var state = Option.some(liaison.authorizations()
                .startAuthorization()
                .start(Tickets.of(asked))
                .get()
                .state());
        var code = Option.some(provider.consent("ada", "ada@example.com"));
        return liaison.authorizations()
                .completeAuthorization()
                .complete(new CompleteAuthorization.Command(
                        state, state, code, Option.none(), Option.none(), Option.none()))
                .get()
                .connection();
    }

    Either<Failure, Connection> rename(Connection connection, String name) {
        return liaison.connections()
                .editConnection()
                .edit(new EditConnection.Command(
                        Premises.ADMINISTRATOR,
                        connection.id(),
                        Option.some(name),
                        Option.none(),
                        Option.none(),
                        Option.none()))
                .map(edited -> edited.subject().connection());
    }

    Either<Failure, ConnectionId> delete(Connection connection) {
        return liaison.connections()
                .deleteConnection()
                .delete(new DeleteConnection.Command(Premises.ADMINISTRATOR, connection.id(), Option.none()));
    }

    /** Every row but those of keys, which stay whatever is taken back. */
    static Seq<String> rows() {
        return TestStorage.database()
                .ask(sql -> List.ofAll(sql.fetch("select table_name from information_schema.tables"
                                        + " where table_schema = 'public' and table_name <> 'keysets' order by 1")
                                .into(String.class))
                        .flatMap(table -> List.ofAll(sql.fetch("select t::text from {0} t order by 1", DSL.table(table))
                                        .into(String.class))
                                .map(row -> table + row)))
                .get();
    }

    Either<Failure, String> token(Connection connection) {
        return token(Premises.ADMINISTRATOR, connection);
    }

    Either<Failure, String> token(Actor reader, Connection connection) {
        return liaison.connections()
                .getToken()
                .token(new GetToken.Query(reader, connection.id()))
                .map(token -> token.access().value().reveal());
    }

    @Override
    public void close() {
        storage.closing().close().get();
    }
}
