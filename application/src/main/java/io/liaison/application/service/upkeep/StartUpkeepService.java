package io.liaison.application.service.upkeep;

import io.liaison.application.port.inbound.upkeep.StartUpkeep;
import io.liaison.application.port.outbound.Rounds;
import io.liaison.application.port.outbound.Rounds.Pace;
import io.liaison.application.port.outbound.Rounds.Round;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

final class StartUpkeepService implements StartUpkeep {
    private final Rounds rounds;
    private final Agenda agenda;

    StartUpkeepService(Rounds rounds, Agenda agenda) {
        this.rounds = rounds;
        this.agenda = agenda;
    }

    @Override
    public Either<Failure, Seq<String>> start(Command command) {
        return rounds.start(agenda.of(command.plan()).map(item -> round(item, command)));
    }

    private static Round round(Agenda.Item item, Command command) {
        return new Round(
                item.name(),
                item.rest(),
                () -> item.batch()
                        .get()
                        .peek(made -> command.listener().made(item.name(), made))
                        .map(made -> made.more() ? Pace.AT_ONCE : Pace.AFTER_A_REST));
    }
}
