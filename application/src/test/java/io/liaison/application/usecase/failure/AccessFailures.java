package io.liaison.application.usecase.failure;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.DisableTenant;
import io.liaison.application.port.inbound.access.EnableTenant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialMissing;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.error.Forbidden.KeyExpired;
import io.liaison.domain.error.Forbidden.TenantIsDisabled;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.liaison.domain.error.Unavailable.IssuerUnavailable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** What goes wrong before it is known who acts. */
final class AccessFailures {

    private AccessFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                Scenario.of(
                        Authenticate.class,
                        CredentialMissing.class,
                        bench -> AccessRequests.authenticate(bench, Option.none())),
                Scenario.of(
                        Authenticate.class,
                        CredentialRejected.class,
                        bench -> AccessRequests.authenticate(bench, Option.some("made up"))),
                Scenario.of(Authenticate.class, TenantIsDisabled.class, bench -> {
                    AccessRequests.disable(bench, "default").get();
                    return AccessRequests.authenticate(bench, Option.some("key of default"));
                }),
                Scenario.of(Authenticate.class, KeyExpired.class, AccessFailures::late),
                Scenario.of(
                        Authenticate.class,
                        TokenNotAccepted.class,
                        bench -> AccessRequests.authenticate(bench, Option.some("token that nobody issued"))),
                Scenario.of(Authenticate.class, IssuerUnavailable.class, bench -> {
                    bench.provider.issuer().goAway();
                    return AccessRequests.authenticate(bench, Option.some("token of somebody"));
                }),
                Scenario.of(
                        DisableTenant.class, TenantNotFound.class, bench -> AccessRequests.disable(bench, "nowhere")),
                Scenario.of(
                        EnableTenant.class, TenantNotFound.class, bench -> AccessRequests.enable(bench, "nowhere")));
    }

    private static Either<Failure, ?> late(Workbench bench) {
        var end = bench.clock.instant().plusSeconds(1);
        var issued = KeyRequests.issue(
                        bench, bench.admin, bench.admin.principal(), Option.none(), Option.some(end.toString()))
                .get();
        bench.clock.pass(Duration.ofSeconds(1));
        return AccessRequests.authenticate(bench, Option.some(issued.secret().reveal()));
    }
}
