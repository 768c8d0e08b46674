package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.Workbench.machine;
import static io.liaison.application.usecase.failure.Beginnings.NO_FIELDS;
import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.shared.AuthenticationKind.AUTHORIZATION_CODE;
import static io.liaison.domain.shared.AuthenticationKind.BRING_YOUR_OWN_APP;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CERTIFICATE;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CREDENTIALS;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.AuthenticationTypeNotOffered;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Invalid.OutOfRange;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** What goes wrong with new connections. */
final class CreationFailures {

    private CreationFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                        of(NameAlreadyUsed.class, bench -> {
                            Beginnings.machine(bench);
                            return named(bench, "LEDGER");
                        }),
                        of(PrincipalNotFound.class, CreationFailures::byNobody),
                        of(ConnectorNotFound.class, bench -> with(bench, "gone", machine(), Option.none())),
                        of(InvalidArgument.class, bench -> with(bench, "petstore", machine(), Option.some("daily"))),
                        of(OutOfRange.class, bench -> with(bench, "petstore", machine(), Option.some("PT1S"))),
                        of(MissingParameter.class, bench -> named(bench, " ")),
                        of(InvalidFields.class, bench -> with(bench, "petstore", NO_FIELDS, Option.none())),
                        of(AuthenticationTypeNotOffered.class, bench -> {
                            Beginnings.redefine(
                                    bench,
                                    aConnector().offering(BRING_YOUR_OWN_APP).build());
                            return with(bench, "petstore", machine(), Option.none());
                        }),
                        of(OAuthAppMissing.class, bench -> {
                            Beginnings.redefine(bench, aConnector().keyed("zoo").build());
                            return ConnectionRequests.create(
                                    bench,
                                    bench.admin,
                                    "zoo",
                                    "Books",
                                    AUTHORIZATION_CODE.key(),
                                    NO_FIELDS,
                                    Option.none());
                        }))
                .appendAll(CertificateFailures.of(
                        CreateConnection.class,
                        (bench, fields) -> ConnectionRequests.create(bench, bench.admin, CLIENT_CERTIFICATE, fields)));
    }

    private static Scenario of(Class<? extends Failure> leaf, Function<Workbench, Either<Failure, ?>> story) {
        return Scenario.of(CreateConnection.class, leaf, story);
    }

    /** Others delete whoever creates it while the provider is asked. */
    private static Either<Failure, ?> byNobody(Workbench bench) {
        var principals = bench.storage.principals();
        var owner =
                principals.byId(bench.admin.tenant(), bench.admin.principal()).get();
        bench.memory.before(
                "Connections.add", () -> principals.remove(owner.principal()).get());
        return named(bench, "Ledger");
    }

    private static Either<Failure, ?> named(Workbench bench, String name) {
        return bench.create(name, CLIENT_CREDENTIALS, machine());
    }

    private static Either<Failure, ?> with(
            Workbench bench, String connector, Map<String, FieldValue> fields, Option<String> frequency) {
        return ConnectionRequests.create(
                bench, bench.admin, connector, "Books", CLIENT_CREDENTIALS.key(), fields, frequency);
    }
}
