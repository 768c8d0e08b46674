package io.liaison.application.usecase;

import static io.liaison.application.fixture.Tokens.aToken;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Tokens;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.Authenticate.Authenticated;
import io.liaison.application.port.inbound.access.DisableTenant;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.ExternalIdentity;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.error.Forbidden.TenantIsDisabled;
import io.liaison.domain.error.Forbidden.TokenFlaw;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.liaison.domain.shared.Version;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final Workbench bench = new Workbench();
    private final SignIns signIns = new SignIns(bench);

    @Test
    void a_token_lets_in_until_it_ends() {
        var token = bench.provider.issuer().issue(aToken("s-1").build());
        var admitted = signIns.authenticate(token.reveal());

        bench.clock.pass(Tokens.LIFE);

        assertThat(admitted.get().until()).isEqualTo(Option.some(NOON.plus(Tokens.LIFE)));
        assertThat(signIns.authenticate(token.reveal()))
                .isEqualTo(Either.left(new TokenNotAccepted(TokenFlaw.EXPIRED)));
    }

    @Test
    void whatever_is_no_token_is_a_key() {
        assertThat(signIns.authenticate("key of default").map(Authenticated::actor))
                .isEqualTo(Either.right(bench.admin));
        assertThat(signIns.authenticate("made up")).isEqualTo(Either.left(new CredentialRejected()));
    }

    @Test
    void nobody_signs_in_to_a_disabled_tenant_or_to_one_that_is_not_there() {
        bench.liaison
                .access()
                .disableTenant()
                .disable(new DisableTenant.Command("default"))
                .get();

        assertThat(signIns.signIn(aToken("s-1"))).isEqualTo(Either.left(new TenantIsDisabled("default")));
        assertThat(signIns.signIn(aToken("s-1").forTenant("nowhere"))).isEqualTo(Either.left(new CredentialRejected()));
    }

    @Test
    void somebody_new_becomes_a_user_without_any_role() {
        var made = signIns.view(
                aToken("s-1").named("Grace Hopper").loggedInAs("grace").reachedAt("grace@example.com"));

        var principal = made.principal();
        assertThat(principal.kind()).isEqualTo(PrincipalKind.USER);
        assertThat(principal.name().value()).isEqualTo("Grace Hopper");
        assertThat(principal.email()).isEqualTo(Option.some(new EmailAddress("grace@example.com")));
        assertThat(principal.version()).isEqualTo(Version.FIRST);
        assertThat(made.roles()).isEmpty();
        assertThat(made.affiliation().identities()).isEqualTo(HashSet.of(new ExternalIdentity(Tokens.ISSUER, "s-1")));
    }

    @Test
    void the_audit_tells_of_somebody_new_once_and_then_only_of_what_changes() {
        bench.principal(PrincipalKind.GROUP, "Finance");
        var before = bench.memory.entries();

        signIns.signIn(aToken("s-1").named("Grace"));
        signIns.signIn(aToken("s-1").named("Grace"));
        var afterTwo = bench.memory.entries();
        signIns.signIn(aToken("s-1").named("Grace").in("finance"));

        assertThat(afterTwo - before).isEqualTo(1);
        assertThat(bench.memory.entries() - afterTwo).isEqualTo(1);
    }

    @Test
    void somebody_new_is_the_same_one_the_next_time_whatever_it_is_called_then() {
        var first = signIns.view(aToken("s-1").named("Grace"));
        var second = signIns.view(aToken("s-1").named("Grace Hopper"));

        assertThat(second).isEqualTo(first);
        assertThat(signIns.view(aToken("s-2").named("Grace")).principal().id())
                .isNotEqualTo(first.principal().id());
    }

    @Test
    void somebody_new_that_is_a_program_becomes_an_application() {
        var made =
                signIns.view(aToken("s-1").loggedInAs("service-account-machine").givenTo("machine"));

        assertThat(made.principal().kind()).isEqualTo(PrincipalKind.APP);
        assertThat(made.principal().name().value()).isEqualTo("machine");
    }

    @Test
    void somebody_new_gets_another_name_than_somebody_who_is_there() {
        bench.principal(PrincipalKind.USER, "grace");

        assertThat(signIns.name(aToken("s-1").named("Grace").loggedInAs("hopper")))
                .isEqualTo("Grace (hopper)");
        assertThat(signIns.name(aToken("s-2").named("Grace").loggedInAs("hopper")))
                .isEqualTo("Grace (s-2)");
        assertThat(signIns.name(aToken("s-3").named("Grace"))).isEqualTo("Grace (s-3)");
    }

    @Test
    void somebody_new_goes_without_an_address_that_is_taken() {
        signIns.view(aToken("s-1").named("Grace").reachedAt("grace@example.com"));

        var second = signIns.view(aToken("s-2").named("Hopper").reachedAt("GRACE@example.com"));

        assertThat(second.principal().email()).isEqualTo(Option.none());
    }

    @Test
    void somebody_new_is_a_user_who_is_there_already_and_has_the_same_address() {
        var there = signIns.add(PrincipalKind.USER, "Grace", "grace@example.com");

        var signedIn = signIns.view(aToken("s-1").named("G. Hopper").reachedAt("Grace@Example.com"));

        assertThat(signedIn.principal()).isEqualTo(there);
    }

    @Test
    void somebody_new_is_no_robot_that_has_the_same_address() {
        var robot = signIns.add(PrincipalKind.ROBOT, "Robot", "grace@example.com");

        var made = signIns.view(aToken("s-1").named("Grace").reachedAt("grace@example.com"));

        assertThat(made.principal().id()).isNotEqualTo(robot.id());
        assertThat(made.principal().email()).isEqualTo(Option.none());
    }

    @Test
    void somebody_new_that_is_a_program_is_no_user_who_has_the_same_address() {
        var there = signIns.add(PrincipalKind.USER, "Grace", "grace@example.com");
        var program = aToken("s-1").loggedInAs("service-account-machine").givenTo("machine");

        assertThat(signIns.view(program.reachedAt("grace@example.com"))
                        .principal()
                        .id())
                .isNotEqualTo(there.id());
    }

    @Test
    void somebody_who_was_deleted_begins_anew() {
        var first = signIns.view(aToken("s-1").named("Grace"));
        signIns.edit(first.principal(), Option.none(), Option.some(List.of("administrator")));
        bench.liaison
                .principals()
                .deletePrincipal()
                .delete(new DeletePrincipal.Command(
                        bench.admin, first.principal().id(), Option.none()))
                .get();

        var second = signIns.view(aToken("s-1").named("Grace"));

        assertThat(second.principal().id()).isNotEqualTo(first.principal().id());
        assertThat(second.roles()).isEmpty();
    }
}
