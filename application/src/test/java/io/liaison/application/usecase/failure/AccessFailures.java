package io.liaison.application.usecase.failure;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.BeginSession;
import io.liaison.application.port.inbound.access.DisableTenant;
import io.liaison.application.port.inbound.access.EnableTenant;
import io.liaison.application.port.inbound.access.ResumeSession;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialMissing;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.error.Forbidden.KeyExpired;
import io.liaison.domain.error.Forbidden.SessionEnded;
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
                        BeginSession.class,
                        CredentialMissing.class,
                        bench -> AccessRequests.begin(bench, Option.none())),
                Scenario.of(
                        BeginSession.class,
                        CredentialRejected.class,
                        bench -> AccessRequests.begin(bench, Option.some("made up"))),
                Scenario.of(BeginSession.class, TenantIsDisabled.class, bench -> {
                    AccessRequests.disable(bench, "default").get();
                    return AccessRequests.begin(bench, Option.some("key of default"));
                }),
                Scenario.of(
                        BeginSession.class,
                        KeyExpired.class,
                        bench -> AccessRequests.begin(bench, Option.some(expired(bench)))),
                Scenario.of(
                        BeginSession.class,
                        TokenNotAccepted.class,
                        bench -> AccessRequests.begin(bench, Option.some("token that nobody issued"))),
                Scenario.of(BeginSession.class, IssuerUnavailable.class, bench -> {
                    bench.provider.issuer().goAway();
                    return AccessRequests.begin(bench, Option.some("token of somebody"));
                }),
                Scenario.of(
                        ResumeSession.class,
                        SessionEnded.class,
                        bench -> AccessRequests.resume(bench, new Secret("never begun"))),
                Scenario.of(ResumeSession.class, TenantIsDisabled.class, bench -> {
                    var session = AccessRequests.begun(bench);
                    AccessRequests.disable(bench, "default").get();
                    return AccessRequests.resume(bench, session);
                }),
                Scenario.of(
                        DisableTenant.class, TenantNotFound.class, bench -> AccessRequests.disable(bench, "nowhere")),
                Scenario.of(
                        EnableTenant.class, TenantNotFound.class, bench -> AccessRequests.enable(bench, "nowhere")));
    }

    private static Either<Failure, ?> late(Workbench bench) {
        return AccessRequests.authenticate(bench, Option.some(expired(bench)));
    }

    private static String expired(Workbench bench) {
        var end = bench.clock.instant().plusSeconds(1);
        var issued = KeyRequests.issue(
                        bench, bench.admin, bench.admin.principal(), Option.none(), Option.some(end.toString()))
                .get();
        bench.clock.pass(Duration.ofSeconds(1));
        return issued.secret().reveal();
    }
}
