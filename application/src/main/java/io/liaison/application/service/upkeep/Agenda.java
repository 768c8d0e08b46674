package io.liaison.application.service.upkeep;

import io.liaison.application.port.Lane;
import io.liaison.application.port.Made;
import io.liaison.application.port.UpkeepPlan;
import io.liaison.application.port.inbound.connection.SayFarewells;
import io.liaison.application.port.inbound.upkeep.CheckDueConnections;
import io.liaison.application.port.inbound.upkeep.DeliverAnnouncements;
import io.liaison.application.port.inbound.upkeep.FinishRefreshes;
import io.liaison.application.port.inbound.upkeep.KeepGrantsAlive;
import io.liaison.application.port.inbound.upkeep.PollDeviceAuthorizations;
import io.liaison.application.port.inbound.upkeep.WarnOfEnds;
import io.liaison.domain.connection.CheckPeriod;
import io.liaison.domain.error.Failure;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.Supplier;

/** Everything that recurs. Whoever has more to do by himself adds a line to {@link #of}. */
record Agenda(
        CheckDueConnections checks,
        KeepGrantsAlive grants,
        WarnOfEnds warnings,
        DeliverAnnouncements deliveries,
        FinishRefreshes refreshes,
        PollDeviceAuthorizations devices,
        SayFarewells farewells,
        EventAgenda events) {
    private static final int LOOKS_IN_A_PERIOD = 60;
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    Seq<Item> of(UpkeepPlan plan) {
        return List.of(
                        plan.checks().toList().flatMap(this::checks),
                        plan.keepAlive().toList().map(this::keepAlive),
                        List.of(
                                new Item("warnings", A_WHILE, warnings::warn),
                                new Item("refreshes", A_MINUTE, refreshes::finish),
                                new Item("farewells", A_MINUTE, this::sayFarewells),
                                new Item("device-codes", A_MOMENT, devices::poll),
                                new Item("deliveries", A_MOMENT, deliveries::deliver)),
                        events.of(plan))
                .flatMap(each -> each);
    }

    private Seq<Item> checks(CheckPeriod period) {
        return Lane.all()
                .map(lane -> new Item(
                        "checks-" + lane.number(),
                        shorter(A_MINUTE, period.every().dividedBy(LOOKS_IN_A_PERIOD)),
                        () -> checks.check(new CheckDueConnections.Command(period, lane))));
    }

    private Item keepAlive(Duration every) {
        return new Item("keep-alive", A_MINUTE, () -> grants.keep(new KeepGrantsAlive.Command(every)));
    }

    private Either<Failure, Made> sayFarewells() {
        return farewells
                .say()
                .map(progress -> new Made(
                        LinkedHashMap.of(
                                "told",
                                progress.told(),
                                "postponed",
                                progress.postponed(),
                                "given-up",
                                progress.givenUp()),
                        progress.isSome()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** One thing that recurs: what it is called everywhere, how long it rests, and what one batch of it is. */
    record Item(String name, Duration rest, Supplier<Either<Failure, Made>> batch) {}
}
