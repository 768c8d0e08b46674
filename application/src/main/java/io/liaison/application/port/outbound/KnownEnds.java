package io.liaison.application.port.outbound;

import io.liaison.domain.connection.Ending;
import io.liaison.domain.connection.Notice;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

/** Ends that are known: of refresh tokens of connected connections, of clients' certificates and of API keys. */
@FunctionalInterface
public interface KnownEnds {

    /**
     * At most {@code most} ends of each kind of which a warning is due, and which are noted as warned of from now on.
     * Belongs in the unit of work that warns. The same end is taken once for each notice, whatever was renewed meanwhile.
     */
    Either<Failure, Seq<Ending>> take(Notice notice, int most, Instant now);
}
