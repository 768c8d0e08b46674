package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.rotation.AdvanceKeyRotations;
import io.liaison.application.port.inbound.rotation.GetKeyRotation;
import io.liaison.application.port.inbound.rotation.InspectKeyRotation;
import io.liaison.application.port.inbound.rotation.OrderKeyRotation;
import io.liaison.application.port.inbound.rotation.OrderMasterKeyReplacement;
import io.liaison.application.port.inbound.rotation.ReplaceMasterKey;
import io.liaison.application.port.inbound.rotation.RotateKeys;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.KeyRotation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Requests about keys that secrets are sealed under. */
final class RotationRequests {

    private RotationRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(RotateKeys.class, bench -> actor -> rotate(bench, actor)),
                to(
                        GetKeyRotation.class,
                        bench -> actor ->
                                bench.liaison.rotations().getKeyRotation().get(new GetKeyRotation.Query(actor))),
                to(OrderKeyRotation.class, bench -> actor -> order(bench, "default")),
                to(InspectKeyRotation.class, bench -> actor -> inspect(bench, "default")),
                to(AdvanceKeyRotations.class, bench -> {
                    rotate(bench, bench.admin).get();
                    return actor ->
                            bench.liaison.rotations().advanceKeyRotations().advance();
                }),
                to(ReplaceMasterKey.class, bench -> {
                    bench.memory.giveNewMasterKey();
                    return actor ->
                            bench.liaison.rotations().replaceMasterKey().replace(new ReplaceMasterKey.Command(actor));
                }),
                to(OrderMasterKeyReplacement.class, bench -> {
                    bench.memory.giveNewMasterKey();
                    return actor -> bench.liaison
                            .rotations()
                            .orderMasterKeyReplacement()
                            .order();
                }));
    }

    static Either<Failure, KeyRotation> rotate(Workbench bench, Actor actor) {
        return bench.liaison.rotations().rotateKeys().rotate(new RotateKeys.Command(actor));
    }

    static Either<Failure, KeyRotation> order(Workbench bench, String tenant) {
        return bench.liaison.rotations().orderKeyRotation().order(new OrderKeyRotation.Command(tenant));
    }

    static Either<Failure, KeyRotation> inspect(Workbench bench, String tenant) {
        return bench.liaison.rotations().inspectKeyRotation().inspect(new InspectKeyRotation.Query(tenant));
    }
}
