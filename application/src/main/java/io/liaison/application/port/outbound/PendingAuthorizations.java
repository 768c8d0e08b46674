package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * Consents that have been asked for. Ticket and state are looked up by their digests and kept sealed. Whenever one goes, the
 * secrets of its candidate go with it, but for those that its connection stands on.
 */
public interface PendingAuthorizations {

    /**
     * Keeps it in place of an earlier one of the same connection, whose state is void from now on.
     *
     * @failure 1002 the connection has been deleted meanwhile
     */
    Either<Failure, PendingAuthorization> save(PendingAuthorization authorization);

    /**
     * @failure 20040 no such ticket
     * @failure 20041 it has been answered already
     */
    Either<Failure, PendingAuthorization> byTicket(Secret ticket);

    /**
     * @failure 20040 no such state
     * @failure 20041 it has been answered already
     */
    Either<Failure, PendingAuthorization> byState(Secret state);

    /**
     * Marks it as answered; of two that try at once, one succeeds. Answered ones are remembered for a day, so that a
     * replay can be told from nonsense.
     *
     * @failure 20040 it has been replaced by a later one
     * @failure 20041 it has been answered already
     */
    Either<Failure, PendingAuthorization> take(PendingAuthorization authorization, Instant at);

    /** Those that are awaited for connections made with that connector are void from now on; answers how many. */
    Either<Failure, Integer> voidOf(TenantId tenant, ConnectorKey connector);

    /** Voids all that somebody has asked for and that have not been answered; what was answered stays so. */
    Either<Failure, PrincipalId> end(TenantId tenant, PrincipalId requestedBy);

    /** Forgets at most so many that were answered, or came to their end, more than a day ago; answers how many. */
    Either<Failure, Integer> forget(Instant now, int most);
}
