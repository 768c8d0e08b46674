package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.NO_FIELDS;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.application.usecase.failure.Beginnings.allowed;
import static io.liaison.application.usecase.failure.Beginnings.asserted;
import static io.liaison.application.usecase.failure.Beginnings.bound;
import static io.liaison.application.usecase.failure.Beginnings.certified;
import static io.liaison.application.usecase.failure.Beginnings.coded;
import static io.liaison.application.usecase.failure.Beginnings.consented;
import static io.liaison.application.usecase.failure.Beginnings.key;
import static io.liaison.application.usecase.failure.Beginnings.keyed;
import static io.liaison.application.usecase.failure.Beginnings.machine;
import static io.liaison.application.usecase.failure.Beginnings.signer;
import static io.liaison.application.usecase.failure.UsualRequest.to;
import static io.liaison.domain.shared.AuthenticationKind.API_KEY;
import static io.liaison.domain.shared.AuthenticationKind.AUTHORIZATION_CODE;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CREDENTIALS;
import static io.liaison.domain.shared.AuthenticationKind.DEVICE_CODE;
import static io.liaison.domain.shared.AuthenticationKind.JWT_BEARER;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.port.inbound.connection.SayFarewells;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.fixture.Failures;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Version;
import io.vavr.Function3;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/** Requests about connections. */
final class ConnectionRequests {
    static final UsualRequest CREATE_BY_CONSENT =
            to(CreateConnection.class, bench -> actor -> create(bench, actor, AUTHORIZATION_CODE, NO_FIELDS));
    static final UsualRequest RECONNECT_BY_CONSENT =
            to(ReconnectConnection.class, bench -> with(consented(bench), ConnectionRequests::reconnect, bench));
    static final UsualRequest TOKEN_OF_CONSENT =
            to(GetToken.class, bench -> with(due(bench, consented(bench)), ConnectionRequests::token, bench));
    static final UsualRequest CHECK_OF_CONSENT =
            to(CheckConnection.class, bench -> with(due(bench, consented(bench)), ConnectionRequests::check, bench));

    private ConnectionRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(
                        CreateConnection.class,
                        bench -> actor -> create(bench, actor, CLIENT_CREDENTIALS, Workbench.machine())),
                CREATE_BY_CONSENT,
                to(GetConnection.class, bench -> with(machine(bench), ConnectionRequests::get, bench)),
                to(EditConnection.class, bench -> with(machine(bench), ConnectionRequests::rename, bench)),
                to(CheckConnection.class, bench -> with(due(bench, machine(bench)), ConnectionRequests::check, bench)),
                CHECK_OF_CONSENT,
                to(
                        CheckConnection.class,
                        bench -> with(due(bench, certified(bench)), ConnectionRequests::check, bench)),
                to(ReconnectConnection.class, bench -> with(machine(bench), ConnectionRequests::reconnect, bench)),
                RECONNECT_BY_CONSENT,
                to(GetToken.class, bench -> with(due(bench, machine(bench)), ConnectionRequests::token, bench)),
                TOKEN_OF_CONSENT,
                to(GetToken.class, bench -> with(due(bench, certified(bench)), ConnectionRequests::token, bench)),
                to(CreateConnection.class, bench -> {
                    var key = key(bench);
                    return actor -> create(bench, actor, API_KEY, key);
                }),
                to(CreateConnection.class, bench -> actor -> create(bench, actor, JWT_BEARER, signer())),
                to(CheckConnection.class, bench -> with(due(bench, asserted(bench)), ConnectionRequests::check, bench)),
                to(ReconnectConnection.class, bench -> with(asserted(bench), ConnectionRequests::reconnect, bench)),
                to(GetToken.class, bench -> with(due(bench, asserted(bench)), ConnectionRequests::token, bench)),
                to(CheckConnection.class, bench -> with(keyed(bench), ConnectionRequests::check, bench)),
                to(ReconnectConnection.class, bench -> with(keyed(bench), ConnectionRequests::reconnect, bench)),
                to(GetToken.class, bench -> with(keyed(bench), ConnectionRequests::token, bench)),
                to(GetToken.class, bench -> with(bound(bench), ConnectionRequests::provenToken, bench)),
                to(CreateConnection.class, bench -> actor -> create(bench, actor, DEVICE_CODE, NO_FIELDS)),
                to(CheckConnection.class, bench -> with(coded(bench), ConnectionRequests::check, bench)),
                to(CheckConnection.class, bench -> with(allowed(bench), ConnectionRequests::check, bench)),
                to(ReconnectConnection.class, bench -> with(allowed(bench), ConnectionRequests::reconnect, bench)),
                to(GetToken.class, bench -> with(due(bench, allowed(bench)), ConnectionRequests::token, bench)),
                to(DeleteConnection.class, bench -> with(machine(bench), ConnectionRequests::delete, bench)),
                to(SayFarewells.class, bench -> {
                    leaveBehind(bench, machine(bench));
                    return actor -> bench.farewells();
                }));
    }

    static Either<Failure, Connecting> create(
            Workbench bench, Actor actor, AuthenticationKind kind, Map<String, FieldValue> fields) {
        return create(bench, actor, "petstore", "Books", kind.key(), fields, Option.none());
    }

    static Either<Failure, Connecting> create(
            Workbench bench,
            Actor actor,
            String connector,
            String name,
            String kind,
            Map<String, FieldValue> fields,
            Option<String> frequency) {
        return bench.liaison
                .connections()
                .createConnection()
                .create(new CreateConnection.Command(
                        actor,
                        bench.folder.id(),
                        Option.some(connector),
                        Option.some(name),
                        Option.some(kind),
                        fields,
                        frequency));
    }

    static Either<Failure, Permitted<ConnectionView>> edit(
            Workbench bench, ConnectionId id, String name, Option<String> frequency, Option<Version> read) {
        return edit(bench, bench.admin, id, name, frequency, read);
    }

    static Either<Failure, Connecting> reconnect(
            Workbench bench, Actor actor, ConnectionId id, Map<String, FieldValue> fields) {
        return reconnect(bench, new ReconnectConnection.Command(actor, id, fields));
    }

    static Either<Failure, Connecting> reconnect(Workbench bench, ReconnectConnection.Command command) {
        return bench.liaison.connections().reconnectConnection().reconnect(command);
    }

    static Either<Failure, HealthReport> check(Workbench bench, Actor actor, ConnectionId id) {
        return bench.liaison.connections().checkConnection().check(new CheckConnection.Command(actor, id));
    }

    static Either<Failure, GetToken.Token> token(Workbench bench, Actor actor, ConnectionId id) {
        return token(bench, actor, id, GetToken.Request.ANY);
    }

    static Either<Failure, GetToken.Token> token(
            Workbench bench, Actor actor, ConnectionId id, GetToken.Request request) {
        return bench.liaison.connections().getToken().token(new GetToken.Query(actor, id, request));
    }

    private static Either<Failure, GetToken.Token> provenToken(Workbench bench, Actor actor, ConnectionId id) {
        var url = Option.some("https://api.example.com/v1/me");
        return token(bench, actor, id, new GetToken.Request(Option.some("GET"), url, Option.none()));
    }

    static Either<Failure, ConnectionId> delete(Workbench bench, Actor actor, ConnectionId id, Option<Version> read) {
        return bench.liaison.connections().deleteConnection().delete(new DeleteConnection.Command(actor, id, read));
    }

    static Connection due(Workbench bench, Connection connection) {
        bench.clock.pass(FakeProvider.TOKEN_LIFE);
        return connection;
    }

    /** Its provider is silent, and does not know yet that it is gone. */
    private static void leaveBehind(Workbench bench, Connection connection) {
        bench.provider.troubleAtRevocation(Failures.sample(ProviderUnreachable.class));
        delete(bench, bench.admin, connection.id()).get();
        bench.provider.mend();
        bench.clock.pass(Duration.ofMinutes(2));
    }

    private static Either<Failure, Permitted<ConnectionView>> get(Workbench bench, Actor actor, ConnectionId id) {
        return bench.liaison.connections().getConnection().get(new GetConnection.Query(actor, id));
    }

    private static Either<Failure, Permitted<ConnectionView>> rename(Workbench bench, Actor actor, ConnectionId id) {
        return edit(bench, actor, id, "Books", Option.none(), UNREAD);
    }

    private static Either<Failure, Permitted<ConnectionView>> edit(
            Workbench bench,
            Actor actor,
            ConnectionId id,
            String name,
            Option<String> frequency,
            Option<Version> read) {
        return bench.liaison
                .connections()
                .editConnection()
                .edit(new EditConnection.Command(actor, id, Option.some(name), frequency, Option.none(), read));
    }

    private static Either<Failure, Connecting> reconnect(Workbench bench, Actor actor, ConnectionId id) {
        return reconnect(bench, actor, id, NO_FIELDS);
    }

    private static Either<Failure, ConnectionId> delete(Workbench bench, Actor actor, ConnectionId id) {
        return delete(bench, actor, id, UNREAD);
    }

    private static Function<Actor, Either<Failure, ?>> with(
            Connection connection,
            Function3<Workbench, Actor, ConnectionId, Either<Failure, ?>> request,
            Workbench bench) {
        return actor -> request.apply(bench, actor, connection.id());
    }
}
