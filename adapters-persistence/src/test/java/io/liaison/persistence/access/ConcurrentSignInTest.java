package io.liaison.persistence.access;

import static io.liaison.application.fixture.Tokens.aToken;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.PrincipalBuilder.aGroup;
import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.fixture.Tokens;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.Authenticate.Authenticated;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.ExternalIdentity;
import io.liaison.domain.access.Principal;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody signs in while somebody else is at work on the same. */
class ConcurrentSignInTest {
    private final Principal finance = aGroup(61).named("Finance").build();
    private Storage storage;
    private TestEngine engine;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        storage.principals().add(finance).get();
        engine = new TestEngine(storage);
    }

    @Test
    void of_two_first_times_at_once_one_makes_the_principal_and_the_other_finds_it() {
        var first = new Actor[1];

        var late =
                late(() -> signIn(ada("Ada")).peek(done -> first[0] = done.actor()), () -> signIn(ada("Ada Lovelace")));

        assertThat(late.map(Authenticated::actor)).isEqualTo(Either.right(first[0]));
    }

    @Test
    void whoever_overlooks_that_somebody_has_taken_the_identity_meanwhile_looks_again() {
        var identity = new ExternalIdentity(Tokens.ISSUER, "ada");
        var other = aPrincipal(62).build();
        storage.principals().add(other).get();
        var looks = new int[1];

        var late = late(
                () -> storage.identities().add(other, identity),
                () -> storage.unitOfWork().run(() -> {
                    looks[0]++;
                    return looks[0] == 1
                            ? storage.identities().add(finance, identity).map(added -> finance.id())
                            : storage.identities()
                                    .find(TENANT, identity)
                                    .map(found -> found.get().principal().id());
                }));

        assertThat(late).isEqualTo(Either.right(other.id()));
    }

    @Test
    void a_group_that_is_being_deleted_is_joined_by_nobody() {
        var late = late(() -> delete(finance), () -> signIn(ada("Ada").in("finance")));

        assertThat(late.flatMap(in ->
                                storage.principals().byId(TENANT, in.actor().principal()))
                        .get()
                        .groups())
                .isEmpty();
    }

    @Test
    void somebody_who_is_being_deleted_begins_anew() {
        var before = signIn(ada("Ada")).get().actor().principal();
        var principal = storage.principals().byId(TENANT, before).get().principal();

        var late = late(() -> delete(principal), () -> signIn(ada("Ada").in("finance")));

        assertThat(late.get().actor().principal()).isNotEqualTo(before);
    }

    private <A, B> Either<Failure, B> late(Supplier<Either<Failure, A>> first, Supplier<Either<Failure, B>> second) {
        return Races.late(storage.unitOfWork(), first, second);
    }

    private Either<Failure, Authenticated> signIn(Tokens token) {
        var credential = engine.provider.issuer().issue(token.build());
        return engine.liaison.access().authenticate().authenticate(new Authenticate.Command(Option.some(credential)));
    }

    private Either<Failure, PrincipalId> delete(Principal principal) {
        return engine.liaison
                .principals()
                .deletePrincipal()
                .delete(new DeletePrincipal.Command(Premises.ADMINISTRATOR, principal.id(), Option.none()));
    }

    private static Tokens ada(String name) {
        return aToken("ada").named(name).forTenant(Premises.HOME.name());
    }
}
