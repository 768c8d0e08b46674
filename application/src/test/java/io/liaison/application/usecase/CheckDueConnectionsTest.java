package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Made;
import io.liaison.application.port.UpkeepPlan;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.upkeep.StartUpkeep;
import io.liaison.domain.connection.CheckPeriod;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.LockedOut;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckDueConnectionsTest {
    private static final Duration PERIOD = CheckPeriod.DEFAULT.every();
    private static final ProviderRefused SUSPENDED = new ProviderRefused("403", new ProviderMessage("suspended"));
    private final Workbench bench = new Workbench();
    private final List<Made> made = new ArrayList<>();

    @BeforeEach
    void start() {
        bench.liaison
                .upkeep()
                .startUpkeep()
                .start(new StartUpkeep.Command(UpkeepPlan.USUAL, (round, batch) -> made.add(batch)))
                .get();
    }

    @Test
    void a_break_is_found_without_anybody_asking() {
        var connection = known(bench.consentedConnection("Inbox"));
        bench.provider.revokeEverything();

        aPeriodPasses();

        assertThat(bench.stored(connection).status()).isInstanceOf(Disconnected.class);
        assertThat(bench.events.published()).last().isInstanceOf(ConnectionEvent.Broke.class);
        assertThat(made).extracting(batch -> batch.of("refused")).contains(1);
    }

    @Test
    void what_is_well_is_known_to_be_so() {
        var connection = known(bench.machineConnection("Ledger"));

        aPeriodPasses();

        assertThat(bench.stored(connection).timeline().checkedAt()).contains(bench.clock.instant());
        assertThat(made).extracting(batch -> batch.of("confirmed")).contains(1);
    }

    @Test
    void what_was_broken_heals_when_the_provider_accepts_it_again() {
        var connection = known(bench.machineConnection("Ledger"));
        bench.provider.troubleAtApi(SUSPENDED);
        aPeriodPasses();
        bench.provider.mend();

        aPeriodPasses();

        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
        assertThat(bench.events.published()).last().isInstanceOf(ConnectionEvent.Healed.class);
    }

    @Test
    void silence_changes_nothing_and_is_not_asked_for_twice_in_a_batch() {
        var one = known(bench.machineConnection("One"));
        var other = known(bench.machineConnection("Other"));
        bench.provider.troubleAtApi(
                new ProviderUnreachable("api.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(5)));

        aPeriodPasses();

        assertThat(bench.stored(one)).isEqualTo(one);
        assertThat(bench.stored(other)).isEqualTo(other);
        assertThat(made.stream().mapToInt(batch -> batch.of("unanswered")).sum())
                .isEqualTo(1);
    }

    /** Only silence is worth sparing others the wait for it. */
    @Test
    void a_provider_that_answers_nonsense_is_asked_about_the_next_all_the_same() {
        known(bench.machineConnection("One"));
        known(bench.machineConnection("Other"));
        bench.provider.troubleAtApi(new ProviderMisbehaved(Misbehaviour.NOT_JSON, ProviderMessage.NONE));

        aPeriodPasses();

        assertThat(made.stream().mapToInt(batch -> batch.of("unanswered")).sum())
                .isEqualTo(2);
    }

    @Test
    void a_provider_that_asks_for_patience_changes_nothing() {
        var connection = known(bench.machineConnection("Ledger"));
        bench.provider.troubleAtApi(new ProviderBusy("api.example.com", 429, Duration.ofSeconds(5)));

        aPeriodPasses();

        assertThat(bench.stored(connection)).isEqualTo(connection);
    }

    @Test
    void a_check_that_nobody_asked_for_stands_in_the_audit_only_when_it_changed_something() {
        known(bench.machineConnection("Ledger"));
        var before = bench.memory.entries();

        aPeriodPasses();

        assertThat(bench.memory.entries()).isEqualTo(before);
        bench.provider.troubleAtApi(SUSPENDED);
        aPeriodPasses();
        assertThat(bench.memory.entries()).isEqualTo(before + 1);
    }

    @Test
    void after_many_refusals_the_provider_is_left_alone_until_somebody_asks() {
        var connection = lockedOut();

        var requests = bench.provider.questions();
        periods(100);

        assertThat(bench.provider.questions()).isEqualTo(requests);
        var token = bench.liaison.connections().getToken().token(new GetToken.Query(bench.admin, connection.id()));
        assertThat(token.getLeft())
                .isEqualTo(new LockedOut(ErrorCode.PROVIDER_REFUSED.title(), SUSPENDED.providerMessage()));
    }

    @Test
    void somebody_who_checks_by_hand_lifts_a_lock_out_once_the_provider_accepts() {
        var connection = lockedOut();
        bench.provider.mend();

        bench.liaison
                .connections()
                .checkConnection()
                .check(new CheckConnection.Command(bench.admin, connection.id()))
                .get();

        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
        var requests = bench.provider.questions();
        aPeriodPasses();
        assertThat(bench.provider.questions()).isGreaterThan(requests);
    }

    private Connection lockedOut() {
        var connection = known(bench.machineConnection("Ledger"));
        bench.provider.troubleAtApi(SUSPENDED);
        periods(1 + 1 + 2 + 4 + 8);
        var broken = (Disconnected) bench.stored(connection).status();
        assertThat(broken.isLockedOut()).as("%s", broken).isTrue();
        return connection;
    }

    /** A new connection gets its first turn in the round after its creation. */
    private Connection known(Connection connection) {
        bench.memory.rounds().make();
        return connection;
    }

    private void aPeriodPasses() {
        bench.clock.pass(PERIOD);
        bench.memory.rounds().make();
    }

    private void periods(int count) {
        for (var passed = 0; passed < count; passed++) {
            aPeriodPasses();
        }
    }
}
