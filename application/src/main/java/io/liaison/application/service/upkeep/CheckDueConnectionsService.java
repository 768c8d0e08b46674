package io.liaison.application.service.upkeep;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.CheckDueConnections;
import io.liaison.application.port.outbound.Checkups;
import io.liaison.application.port.outbound.Checkups.Claim;
import io.liaison.application.service.connection.Examination;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.InstantSource;

final class CheckDueConnectionsService implements CheckDueConnections {
    /** Few, so that what a process has taken is not long in coming when it dies, and it can end soon when it is told to. */
    static final int BATCH = 20;

    private final Checkups checkups;
    private final Examination examination;
    private final InstantSource clock;

    CheckDueConnectionsService(Checkups checkups, Examination examination, InstantSource clock) {
        this.checkups = checkups;
        this.examination = examination;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Made> check(Command command) {
        var now = clock.instant();
        return checkups.claim(command.period(), command.lane(), BATCH, now)
                .map(claim -> ask(command, claim).made().withMore(claim.isFull()));
    }

    private Tally ask(Command command, Claim claim) {
        return claim.due()
                .filter(connection -> connection.isWorthChecking(command.period(), clock.instant()))
                .foldLeft(
                        Tally.EMPTY,
                        (tally, connection) -> tally.isLeftAlone(connection)
                                ? tally
                                : tally.with(connection, examination.of(connection)));
    }
}
