package io.liaison.application.usecase.failure;

import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.application.port.inbound.idempotency.RememberAnswer;
import io.liaison.application.port.inbound.rotation.AdvanceKeyRotations;
import io.liaison.application.port.inbound.rotation.InspectKeyRotation;
import io.liaison.application.port.inbound.rotation.OrderKeyRotation;
import io.liaison.application.port.inbound.rotation.RotateKeys;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What goes wrong with the keys of a tenant, and without them. */
final class RotationFailures {

    private RotationFailures() {}

    static Seq<Scenario> all() {
        return withoutKeys()
                .append(Scenario.of(
                        OrderKeyRotation.class,
                        TenantNotFound.class,
                        bench -> RotationRequests.order(bench, "nowhere")))
                .append(Scenario.of(
                        InspectKeyRotation.class,
                        TenantNotFound.class,
                        bench -> RotationRequests.inspect(bench, "nowhere")));
    }

    /** The keys of the tenant do not open, so nothing can be sealed for it either. */
    private static Seq<Scenario> withoutKeys() {
        return List.of(
                        ConfigureOAuthApp.class,
                        GovernConnectors.class,
                        RememberAnswer.class,
                        RotateKeys.class,
                        OrderKeyRotation.class,
                        AdvanceKeyRotations.class)
                .map(port -> Scenario.of(
                        port,
                        SecretUndecryptable.class,
                        UsualRequests.of(port).after(bench -> bench.memory.loseKeys())));
    }
}
