package io.liaison.application.service.upkeep;

import io.liaison.application.port.Lane;
import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.CheckDueConnections;
import io.liaison.application.port.inbound.upkeep.StartUpkeep;
import io.liaison.application.port.outbound.Rounds;
import io.liaison.application.port.outbound.Rounds.Pace;
import io.liaison.application.port.outbound.Rounds.Round;
import io.liaison.domain.connection.CheckPeriod;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.Supplier;

final class StartUpkeepService implements StartUpkeep {
    private static final int LOOKS_IN_A_PERIOD = 60;
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private final Rounds rounds;
    private final CheckDueConnections checks;

    StartUpkeepService(Rounds rounds, CheckDueConnections checks) {
        this.rounds = rounds;
        this.checks = checks;
    }

    @Override
    public Either<Failure, Seq<String>> start(Command command) {
        return rounds.start(all(command));
    }

    /** Everything that recurs; whoever has more to do by himself adds it here. */
    private Seq<Round> all(Command command) {
        return command.plan().checks().toList().flatMap(period -> checks(command, period));
    }

    private Seq<Round> checks(Command command, CheckPeriod period) {
        return Lane.all()
                .map(lane -> round(
                        command,
                        "checks-" + lane.number(),
                        shorter(LONGEST_REST, period.every().dividedBy(LOOKS_IN_A_PERIOD)),
                        () -> checks.check(new CheckDueConnections.Command(period, lane))));
    }

    private static Round round(Command command, String name, Duration rest, Supplier<Either<Failure, Made>> batch) {
        return new Round(
                name,
                rest,
                () -> batch.get()
                        .peek(made -> command.listener().made(name, made))
                        .map(made -> made.more() ? Pace.AT_ONCE : Pace.AFTER_A_REST));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
