package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.ConnectionRequests.due;
import static io.liaison.application.usecase.failure.ThroughRequests.asking;

import io.liaison.application.fixture.InMemoryThrottle;
import io.liaison.application.fixture.Payloads;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.connection.RequestThrough.Header;
import io.liaison.application.port.inbound.connection.RequestThrough.Request;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Conflict.ApiAddressMissing;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateNotYetValid;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.domain.error.Invalid.PathOutsideApi;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Refused.LockedOut;
import io.liaison.domain.error.Unavailable.RefreshInProgress;
import io.liaison.domain.error.Unavailable.RefreshPostponed;
import io.liaison.domain.error.Unavailable.RequestsThrottled;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/** Requests that do not go through a connection. */
final class ThroughFailures {

    private ThroughFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                scenario(ConsentPending.class, ConnectionFailures::pending),
                scenario(LockedOut.class, ConnectionFailures::lockedOut),
                scenario(RefreshInProgress.class, ConnectionFailures::leasedToAnother),
                scenario(RefreshPostponed.class, ConnectionFailures::resting),
                scenario(CertificateUnreadable.class, ConnectionFailures::unusable),
                scenario(CertificateNotYetValid.class, ThroughFailures::early),
                scenario(ConnectionBroken.class, ThroughFailures::revoked),
                scenario(ApiAddressMissing.class, ThroughFailures::addressless),
                scenario(RequestsThrottled.class, ThroughFailures::exhausted),
                scenario(PathOutsideApi.class, asking("../admin")),
                scenario(
                        MalformedRequest.class,
                        new Request("TRACE", "pets", Option.none(), List.empty(), Option.none(), Payloads.of(""))),
                scenario(
                        InvalidArgument.class,
                        new Request(
                                "GET",
                                "pets",
                                Option.none(),
                                List.of(new Header("X-Note", "a\r\nX-Other: b")),
                                Option.none(),
                                Payloads.of(""))));
    }

    private static Scenario scenario(Class<? extends Failure> leaf, Request request) {
        return Scenario.of(RequestThrough.class, leaf, bench -> send(bench, Beginnings.machine(bench), request));
    }

    private static Scenario scenario(Class<? extends Failure> leaf, Function<Workbench, Connection> beginning) {
        return Scenario.of(RequestThrough.class, leaf, bench -> send(bench, beginning.apply(bench), asking("pets")));
    }

    private static Connection early(Workbench bench) {
        var connection = Beginnings.certified(bench);
        bench.clock.pass(Duration.ofSeconds(-1));
        return connection;
    }

    private static Connection revoked(Workbench bench) {
        var connection = due(bench, Beginnings.consented(bench));
        bench.provider.revokeEverything();
        return connection;
    }

    /** Connected when its connector did not say where the API is. */
    private static Connection addressless(Workbench bench) {
        var connection = Beginnings.machine(bench);
        var grant = bench.storage
                .grants()
                .whole(bench.admin.tenant(), connection.id())
                .get()
                .get();
        bench.storage
                .grants()
                .replace(bench.admin.tenant(), connection.id(), grant, Option.none())
                .get();
        return connection;
    }

    private static Connection exhausted(Workbench bench) {
        var connection = Beginnings.machine(bench);
        for (var request = 0; request < InMemoryThrottle.RATE.perMinute(); request++) {
            send(bench, connection, asking("pets")).get();
        }
        return connection;
    }

    private static Either<Failure, RequestThrough.Answer> send(
            Workbench bench, Connection connection, Request request) {
        return ThroughRequests.send(bench, bench.admin, connection, request);
    }
}
