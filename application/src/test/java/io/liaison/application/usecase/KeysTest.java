package io.liaison.application.usecase;

import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.Authenticate.Authenticated;
import io.liaison.application.port.inbound.access.DisableTenant;
import io.liaison.application.port.inbound.access.EnableTenant;
import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.TenantIsDisabled;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeysTest {
    private final Workbench bench = new Workbench();
    private final PrincipalId robot =
            bench.principal(PrincipalKind.ROBOT, "Robot").id();

    @Test
    void a_use_is_noted_to_the_minute() {
        var secret = issue();

        bench.clock.pass(Duration.ofSeconds(10));
        authenticate(secret).get();
        var first = lastUse();
        bench.clock.pass(Duration.ofSeconds(59));
        authenticate(secret).get();
        var soon = lastUse();
        bench.clock.pass(Duration.ofSeconds(1));
        authenticate(secret).get();

        assertThat(first).isEqualTo(Option.some(NOON.plusSeconds(10)));
        assertThat(soon).isEqualTo(first);
        assertThat(lastUse()).isEqualTo(Option.some(NOON.plusSeconds(70)));
    }

    @Test
    void a_use_that_cannot_be_noted_keeps_nobody_out() {
        var secret = issue();
        bench.memory.before("ApiKeys.used", bench.memory::lose);

        assertThat(authenticate(secret).isRight()).isTrue();
    }

    @Test
    void a_refused_key_is_not_in_use() {
        var secret = issue();
        bench.liaison
                .access()
                .disableTenant()
                .disable(new DisableTenant.Command("default"))
                .get();

        assertThat(authenticate(secret).isLeft()).isTrue();
        assertThat(lastUse()).isEqualTo(Option.none());
    }

    @Test
    void a_tenant_that_is_enabled_again_is_as_it_was() {
        var secret = issue();
        var access = bench.liaison.access();
        access.disableTenant().disable(new DisableTenant.Command("default")).get();
        access.enableTenant().enable(new EnableTenant.Command("default")).get();

        assertThat(authenticate(secret).map(Actor::principal)).isEqualTo(Either.right(robot));
    }

    @Test
    void a_disabled_tenant_stays_disabled_when_a_server_starts() {
        var access = bench.liaison.access();
        access.disableTenant().disable(new DisableTenant.Command("default")).get();

        bench.tenant("default");

        assertThat(authenticate(new Secret("key of default")).getLeft()).isEqualTo(new TenantIsDisabled("default"));
    }

    @Test
    void disabling_again_keeps_the_first_moment() {
        var access = bench.liaison.access();
        access.disableTenant().disable(new DisableTenant.Command("default")).get();
        bench.clock.pass(Duration.ofDays(1));

        var again = access.disableTenant().disable(new DisableTenant.Command("default"));

        assertThat(again.map(Tenant::disabledAt)).isEqualTo(Either.right(Option.some(NOON)));
    }

    private Secret issue() {
        return bench.liaison
                .principals()
                .issueKey()
                .issue(new IssueKey.Command(bench.admin, robot, Option.none(), Option.none()))
                .get()
                .secret();
    }

    private Either<Failure, Actor> authenticate(Secret key) {
        return bench.liaison
                .access()
                .authenticate()
                .authenticate(new Authenticate.Command(Option.some(key)))
                .map(Authenticated::actor);
    }

    private Option<Instant> lastUse() {
        return bench.storage.keys().of(robot).get().head().lastUsedAt();
    }
}
