package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.connection.OwnRequests;
import io.liaison.application.service.provider.OwnRequest;
import io.liaison.application.service.subscription.Dismissals;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.trigger.FormerSubscription;
import io.vavr.control.Either;
import java.time.InstantSource;

/**
 * Tells providers that nobody listens any more: as the connection itself while there is one, since its token may have been
 * renewed, and else with what was written down.
 */
final class Renouncing {
    private final Connections connections;
    private final OwnRequests requests;
    private final Dismissals dismissals;
    private final InstantSource clock;

    Renouncing(Connections connections, OwnRequests requests, Dismissals dismissals, InstantSource clock) {
        this.connections = connections;
        this.requests = requests;
        this.dismissals = dismissals;
        this.clock = clock;
    }

    /** What came of it: {@code removed}, {@code postponed}, {@code given-up} or {@code failed}. */
    String of(FormerSubscription former) {
        return connections
                .byId(former.tenant(), former.connection())
                .map(ConnectionView::connection)
                .filter(connection -> Connectedness.isGiven(connection, clock.instant()))
                .flatMap(found -> found.toOption())
                .map(connection -> asItself(connection, former))
                .getOrElse(() -> dismissals.tell(former))
                .getOrElse("failed");
    }

    private Either<Failure, String> asItself(Connection connection, FormerSubscription former) {
        var outcome = requests.send(
                connection, there -> Either.right(new OwnRequest(former.method(), former.address(), former.body())));
        return outcome.swap().exists(why -> !isAnswer(why))
                ? dismissals.tell(former)
                : dismissals.after(former, outcome);
    }

    private static boolean isAnswer(Failure why) {
        return why instanceof ProviderRefused || why instanceof Unavailable;
    }
}
