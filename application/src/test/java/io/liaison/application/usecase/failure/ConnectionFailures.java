package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.NEVER_THERE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.application.usecase.failure.ConnectionRequests.due;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.outbound.RefreshLeases.Terms;
import io.liaison.application.port.outbound.RefreshLeases.Turn;
import io.liaison.application.port.outbound.TokenGrants.Seen;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.Conflict.ConnectionReferenced;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateNotYetValid;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Invalid.OutOfRange;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Refused.LockedOut;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.RefreshInProgress;
import io.liaison.domain.error.Unavailable.RefreshPostponed;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** What goes wrong with connections that are there. */
final class ConnectionFailures {

    private static final Terms HOURS = new Terms(Duration.ofHours(1), Duration.ofHours(1), Duration.ZERO);

    private ConnectionFailures() {}

    static Seq<Scenario> all() {
        return List.of(edits(), tokens(), checks(), others()).flatMap(each -> each);
    }

    private static Seq<Scenario> edits() {
        return List.of(
                Scenario.of(EditConnection.class, NameAlreadyUsed.class, bench -> {
                    bench.machineConnection("Books");
                    return edit(bench, "Books", Option.none(), UNREAD);
                }),
                Scenario.of(
                        EditConnection.class, MissingParameter.class, bench -> edit(bench, " ", Option.none(), UNREAD)),
                Scenario.of(
                        EditConnection.class,
                        InvalidArgument.class,
                        bench -> edit(bench, "Books", Option.some("daily"), UNREAD)),
                Scenario.of(
                        EditConnection.class,
                        OutOfRange.class,
                        bench -> edit(bench, "Books", Option.some("PT1S"), UNREAD)),
                Scenario.of(
                        EditConnection.class,
                        InvalidFields.class,
                        bench -> edit(bench, " ", Option.some("daily"), UNREAD)),
                Scenario.of(
                        EditConnection.class,
                        StaleVersion.class,
                        bench -> edit(bench, "Books", Option.none(), NEVER_THERE)));
    }

    private static Seq<Scenario> tokens() {
        return List.of(
                Scenario.of(GetToken.class, ConsentPending.class, bench -> token(bench, pending(bench))),
                Scenario.of(GetToken.class, ConnectionBroken.class, bench -> {
                    var connection = due(bench, Beginnings.consented(bench));
                    bench.provider.revokeEverything();
                    return token(bench, connection);
                }),
                Scenario.of(GetToken.class, LockedOut.class, bench -> token(bench, lockedOut(bench))),
                Scenario.of(GetToken.class, RefreshInProgress.class, bench -> token(bench, leasedToAnother(bench))),
                Scenario.of(GetToken.class, RefreshPostponed.class, bench -> token(bench, resting(bench))),
                Scenario.of(GetToken.class, CertificateUnreadable.class, bench -> token(bench, unusable(bench))));
    }

    /** By a provider that refuses whoever asks, for an hour. */
    static Connection lockedOut(Workbench bench) {
        var connection = Beginnings.machine(bench);
        bench.provider.troubleAtApi(new ProviderRefused("403", ProviderMessage.NONE));
        for (var refusal = 1; refusal < Disconnected.LOCK_OUT_REFUSALS; refusal++) {
            check(bench, connection).get();
        }
        bench.clock.pass(Disconnected.LOCK_OUT_TIME);
        check(bench, connection).get();
        return connection;
    }

    private static Seq<Scenario> checks() {
        return List.of(
                Scenario.of(CheckConnection.class, ConsentPending.class, bench -> check(bench, pending(bench))),
                Scenario.of(
                        CheckConnection.class, RefreshInProgress.class, bench -> check(bench, leasedToAnother(bench))),
                Scenario.of(CheckConnection.class, RefreshPostponed.class, bench -> check(bench, resting(bench))),
                Scenario.of(CheckConnection.class, CertificateUnreadable.class, bench -> check(bench, unusable(bench))),
                Scenario.of(CheckConnection.class, CertificateNotYetValid.class, bench -> {
                    var connection = Beginnings.certified(bench);
                    bench.clock.pass(Duration.ofSeconds(-1));
                    return check(bench, connection);
                }));
    }

    private static Seq<Scenario> others() {
        return List.of(
                Scenario.of(
                        ListConnections.class,
                        InvalidArgument.class,
                        bench -> ConnectionListRequests.list(bench, bench.admin, Beginnings.FOREIGN_PAGE)),
                Scenario.of(
                        DeleteConnection.class,
                        ConnectionReferenced.class,
                        bench -> ConnectionRequests.delete(
                                bench, bench.admin, ReferenceRequests.referenced(bench), UNREAD)),
                Scenario.of(
                        DeleteConnection.class,
                        StaleVersion.class,
                        bench -> ConnectionRequests.delete(
                                bench, bench.admin, Beginnings.machine(bench).id(), NEVER_THERE)));
    }

    static Connection pending(Workbench bench) {
        return Beginnings.asked(bench).connection().subject().connection();
    }

    /** Somebody else is renewing it, and takes longer than anybody waits. */
    static Connection leasedToAnother(Workbench bench) {
        var connection = due(bench, Beginnings.machine(bench));
        bench.memory.losePatience();
        bench.storage
                .leases()
                .take(new Turn(bench.admin.tenant(), connection.id(), new Seen(1, 1), false, HOURS))
                .get();
        return connection;
    }

    /** Somebody has just tried in vain. */
    static Connection resting(Workbench bench) {
        var connection = due(bench, Beginnings.machine(bench));
        bench.provider.troubleAtTokenEndpoint(new ProviderBusy("auth.example.com", 503, Duration.ofSeconds(5)));
        assertThat(token(bench, connection).isLeft()).isTrue();
        return connection;
    }

    /** The token is due, and the way to the next one needs a key that this machine cannot use. */
    static Connection unusable(Workbench bench) {
        var connection = due(bench, Beginnings.certified(bench));
        bench.provider.troubleAtTokenEndpoint(new CertificateUnreadable("certificate"));
        return connection;
    }

    private static Either<Failure, ?> edit(
            Workbench bench, String name, Option<String> frequency, Option<Version> read) {
        return ConnectionRequests.edit(bench, Beginnings.machine(bench).id(), name, frequency, read);
    }

    private static Either<Failure, ?> token(Workbench bench, Connection connection) {
        return ConnectionRequests.token(bench, bench.admin, connection.id());
    }

    private static Either<Failure, ?> check(Workbench bench, Connection connection) {
        return ConnectionRequests.check(bench, bench.admin, connection.id());
    }
}
