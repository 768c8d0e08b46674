package io.liaison.persistence.grant;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.GrantBuilder.aGrant;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.application.port.outbound.RefreshLeases.Lease;
import io.liaison.application.port.outbound.RefreshLeases.Outcome;
import io.liaison.application.port.outbound.RefreshLeases.Outcome.Busy;
import io.liaison.application.port.outbound.RefreshLeases.Outcome.Held;
import io.liaison.application.port.outbound.RefreshLeases.Outcome.Renewed;
import io.liaison.application.port.outbound.RefreshLeases.Terms;
import io.liaison.application.port.outbound.RefreshLeases.Turn;
import io.liaison.application.port.outbound.TokenGrants.Seen;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.presence.Presence;
import io.liaison.persistence.presence.SignOfLife;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes on one database, as far as leases can tell: each with a sign of life of its own. */
class LostHolderTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final TokenResponse ANSWER =
            new TokenResponse("auth.example.com", 200, Duration.ZERO, new Secret("{}"));
    private final ConnectionId connection = aConnection().build().id();
    private final Presence first = present();
    private final Presence second = present();
    private RefreshLeases ofFirst;
    private RefreshLeases ofSecond;

    @BeforeEach
    void furnish() {
        var storage = Premises.in(TestStorage.empty());
        storage.connections().add(aConnection().build()).get();
        storage.grants()
                .replace(TENANT, connection, aGrant().build(), Option.none())
                .get();
        ofFirst = leases(first);
        ofSecond = leases(second);
    }

    @AfterEach
    void end() {
        first.close();
        second.close();
    }

    @Test
    void a_lease_is_free_soon_after_its_holder_has_ended() {
        var lost = held(ofFirst, Duration.ZERO);
        ofFirst.asking(lost).get();
        first.close();

        var next = held(ofSecond, LONG);

        assertThat(next.fence()).isGreaterThan(lost.fence());
        assertThat(next.isUnanswered()).isTrue();
        assertThat(ofFirst.renew(lost, aGrant().build())).isEqualTo(Either.right(false));
    }

    @Test
    void a_lease_that_nobody_has_asked_with_is_free_even_sooner() {
        held(ofFirst, Duration.ZERO);
        first.close();

        assertThat(held(ofSecond, Duration.ofSeconds(3)).isUnanswered()).isFalse();
    }

    @Test
    void a_holder_that_asks_after_all_keeps_the_lease() {
        var lease = held(ofFirst, Duration.ZERO);
        ofFirst.asking(lease).get();

        assertThat(new LeaseRows(TestStorage.database())
                        .take(turn(LONG), second.number(), Option.some(new Orphan(lease.fence(), false))))
                .isEqualTo(Either.right(Option.none()));
    }

    @Test
    void nobody_judges_others_who_has_been_cut_off_too() {
        ofFirst.asking(held(ofFirst, Duration.ZERO)).get();
        first.close();

        assertThat(take(leases(new CutOff(second.number())), Duration.ofMillis(4_500)))
                .isEqualTo(new Busy());
    }

    @Test
    void one_that_was_overtaken_is_in_nobodys_way() {
        var lost = held(ofFirst, Duration.ZERO);
        first.close();
        var next = held(ofSecond, LONG);

        assertThat(ofFirst.asking(lost)).isEqualTo(Either.right(false));
        ofSecond.renew(next, aGrant().of("access-2").build()).get();

        assertThat(take(ofFirst, Duration.ofMillis(100))).isInstanceOf(Renewed.class);
    }

    @Test
    void a_lease_is_kept_by_a_holder_that_lives() {
        ofFirst.asking(held(ofFirst, Duration.ZERO)).get();

        assertThat(take(ofSecond, Duration.ofMillis(4_500))).isEqualTo(new Busy());
    }

    @Test
    void a_holder_that_loses_only_its_connection_keeps_the_lease() {
        ofFirst.asking(held(ofFirst, Duration.ZERO)).get();
        TestStorage.cutOff(first.number().get());

        assertThat(take(ofSecond, Duration.ofSeconds(5))).isEqualTo(new Busy());
    }

    @Test
    void an_answer_that_was_kept_is_there_for_the_next_at_once() {
        var lost = held(ofFirst, Duration.ZERO);
        ofFirst.answered(lost, ANSWER, Instant.EPOCH).get();
        first.close();

        assertThat(ofSecond.unfinished(10).get()).hasSize(1);
        var next = held(ofSecond, Duration.ofMillis(500));
        assertThat(ofSecond.leftBehind(next).get()).hasSize(1);
    }

    @Test
    void a_process_takes_up_again_what_it_has_not_given_back_itself() {
        var forgotten = held(leases(first), Duration.ZERO);

        var next = held(leases(first), Duration.ZERO);

        assertThat(next.fence()).isGreaterThan(forgotten.fence());
    }

    @Test
    void of_one_process_the_others_wait_for_the_first() {
        var lease = held(ofFirst, Duration.ZERO);
        var waiting = CompletableFuture.supplyAsync(() -> take(ofFirst, LONG), Thread::startVirtualThread);

        ofFirst.renew(lease, aGrant().of("access-2").build()).get();

        assertThat(waiting.join()).isInstanceOf(Renewed.class);
    }

    private Outcome take(RefreshLeases leases, Duration patience) {
        return leases.take(turn(patience)).get();
    }

    private Turn turn(Duration patience) {
        return new Turn(TENANT, connection, new Seen(1, 1), false, new Terms(LONG, LONG, patience));
    }

    private Lease held(RefreshLeases leases, Duration patience) {
        var outcome = take(leases, patience);
        assertThat(outcome).isInstanceOf(Held.class);
        return ((Held) outcome).lease();
    }

    private static Presence present() {
        var presence = Presence.at(TestStorage.location());
        presence.awaitKnown();
        return presence;
    }

    private static RefreshLeases leases(SignOfLife presence) {
        var database = TestStorage.database();
        var seal = TestStorage.seal();
        return GrantStores.leases(database, seal, presence);
    }
}
