package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Lane;
import io.liaison.application.port.Made;
import io.liaison.application.port.RoundListener;
import io.liaison.application.port.UpkeepPlan;
import io.liaison.application.port.inbound.upkeep.CheckDueConnections;
import io.liaison.application.port.inbound.upkeep.DeliverAnnouncements;
import io.liaison.application.port.inbound.upkeep.FinishRefreshes;
import io.liaison.application.port.inbound.upkeep.KeepGrantsAlive;
import io.liaison.application.port.inbound.upkeep.PollDeviceAuthorizations;
import io.liaison.application.port.inbound.upkeep.StartUpkeep;
import io.liaison.application.port.inbound.upkeep.WarnOfEnds;
import io.liaison.domain.connection.CheckPeriod;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** What is done for nobody, with something there to do it to. */
final class UpkeepRequests {

    private UpkeepRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(
                        StartUpkeep.class,
                        bench -> actor -> bench.liaison
                                .upkeep()
                                .startUpkeep()
                                .start(new StartUpkeep.Command(UpkeepPlan.USUAL, RoundListener.NOBODY))),
                to(
                        DeliverAnnouncements.class,
                        bench -> actor ->
                                bench.liaison.upkeep().deliverAnnouncements().deliver()),
                to(
                        FinishRefreshes.class,
                        bench -> actor ->
                                bench.liaison.upkeep().finishRefreshes().finish()),
                to(PollDeviceAuthorizations.class, bench -> {
                    ConnectionRequests.create(bench, bench.admin, AuthenticationKind.DEVICE_CODE, Beginnings.NO_FIELDS)
                            .get();
                    return actor -> bench.pollDevices();
                }),
                to(KeepGrantsAlive.class, bench -> {
                    Beginnings.consented(bench);
                    bench.clock.pass(UpkeepPlan.DAILY);
                    return actor -> bench.liaison
                            .upkeep()
                            .keepGrantsAlive()
                            .keep(new KeepGrantsAlive.Command(UpkeepPlan.DAILY));
                }),
                to(WarnOfEnds.class, bench -> {
                    Beginnings.certified(bench);
                    return actor -> bench.liaison.upkeep().warnOfEnds().warn();
                }),
                to(CheckDueConnections.class, bench -> {
                    Beginnings.consented(bench);
                    check(bench).get();
                    bench.clock.pass(CheckPeriod.DEFAULT.every());
                    return actor -> check(bench);
                }));
    }

    /** All lanes; the first that fails is the answer. */
    private static Either<Failure, Made> check(Workbench bench) {
        return Lane.all()
                .map(lane -> bench.liaison
                        .upkeep()
                        .checkDueConnections()
                        .check(new CheckDueConnections.Command(CheckPeriod.DEFAULT, lane)))
                .reduce((one, other) -> one.flatMap(made -> other));
    }
}
