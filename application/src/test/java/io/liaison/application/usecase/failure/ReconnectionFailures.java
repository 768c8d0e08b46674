package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.NO_FIELDS;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.error.Conflict.AccountMismatch;
import io.liaison.domain.error.Conflict.AuthenticationTypeIsFixed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** What goes wrong with fresh details of a connection. */
final class ReconnectionFailures {

    private ReconnectionFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                        of(InvalidArgument.class, bench -> enter(bench, field("scopes", "read"))),
                        of(MissingParameter.class, ReconnectionFailures::withoutASecretThatOpens),
                        of(
                                InvalidFields.class,
                                bench -> enter(
                                        bench, field("scopes", "read").put("colour", new FieldValue.Text("red")))),
                        of(AuthenticationTypeIsFixed.class, ReconnectionFailures::asAnotherType),
                        of(AccountMismatch.class, ReconnectionFailures::ofAnotherAccount))
                .appendAll(CertificateFailures.of(
                        ReconnectConnection.class,
                        (bench, fields) -> ConnectionRequests.reconnect(
                                bench, bench.admin, Beginnings.certified(bench).id(), fields)));
    }

    private static Scenario of(Class<? extends Failure> leaf, Function<Workbench, Either<Failure, ?>> story) {
        return Scenario.of(ReconnectConnection.class, leaf, story);
    }

    private static Either<Failure, ?> enter(Workbench bench, Map<String, FieldValue> fields) {
        return ConnectionRequests.reconnect(
                bench, bench.admin, Beginnings.machine(bench).id(), fields);
    }

    /** What no longer opens has to be entered again. */
    private static Either<Failure, ?> withoutASecretThatOpens(Workbench bench) {
        var id = Beginnings.machine(bench).id();
        bench.memory.replaceKey();
        return ConnectionRequests.reconnect(bench, bench.admin, id, field("clientId", "machine"));
    }

    private static Either<Failure, ?> asAnotherType(Workbench bench) {
        return ConnectionRequests.reconnect(
                bench,
                new ReconnectConnection.Command(
                        bench.admin,
                        Beginnings.machine(bench).id(),
                        Option.some(AuthenticationKind.CLIENT_CERTIFICATE.key()),
                        NO_FIELDS,
                        List.empty()));
    }

    private static Either<Failure, ?> ofAnotherAccount(Workbench bench) {
        var id = Beginnings.machine(bench).id();
        bench.provider.becomeAnotherAccount();
        return ConnectionRequests.reconnect(bench, bench.admin, id, NO_FIELDS);
    }

    private static Map<String, FieldValue> field(String name, String value) {
        return LinkedHashMap.of(name, new FieldValue.Text(value));
    }
}
