package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.Pace;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** How fast requests go through each connection. It may forget a connection that nothing has gone through for minutes. */
public interface Throttle {

    /**
     * Lets one more request through.
     *
     * @failure 20056 the API has asked for patience, and some of that time is left
     * @failure 20087 it is one too many
     */
    Either<Failure, Pace> admit(ConnectionId connection, Instant now);

    /** Notes what was found out about the connection; whoever is admitted from now on is held to it. */
    Either<Failure, Pace> learn(ConnectionId connection, UnaryOperator<Pace> news);
}
