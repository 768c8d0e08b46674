package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Made;
import io.liaison.application.port.UpkeepPlan;
import io.liaison.application.port.inbound.upkeep.KeepGrantsAlive;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeepGrantsAliveTest {
    private static final ProviderBusy BUSY = new ProviderBusy("auth.example.com", 503, Duration.ofSeconds(5));
    private final Workbench bench = new Workbench();

    @Test
    void a_grant_that_nobody_uses_is_renewed_once_a_day() {
        bench.consentedConnection("Inbox");
        var before = bench.provider.tokenRequests();

        assertThat(keep().counts()).isEmpty();
        bench.clock.pass(UpkeepPlan.DAILY);

        assertThat(keep().of("kept")).isEqualTo(1);
        assertThat(keep().counts()).isEmpty();
        assertThat(bench.provider.tokenRequests()).isEqualTo(before + 1);
    }

    @Test
    void a_machine_has_nothing_to_keep_alive() {
        bench.machineConnection("Ledger");
        bench.clock.pass(UpkeepPlan.DAILY);

        assertThat(keep().counts()).isEmpty();
    }

    @Test
    void a_refusal_is_what_the_status_tells() {
        var connection = bench.consentedConnection("Inbox");
        bench.provider.revokeEverything();
        bench.clock.pass(UpkeepPlan.DAILY);

        assertThat(keep().of("refused")).isEqualTo(1);
        assertThat(bench.stored(connection).status()).isInstanceOf(Disconnected.class);
    }

    @Test
    void silence_changes_nothing_ends_the_batch_and_is_asked_again_soon() {
        var connection = bench.consentedConnection("Inbox");
        bench.consentedConnection("Outbox");
        bench.provider.troubleAtTokenEndpoint(BUSY);
        bench.clock.pass(UpkeepPlan.DAILY);

        assertThat(keep().of("unanswered")).isEqualTo(1);
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
        bench.provider.mend();
        bench.clock.pass(Duration.ofMinutes(5));
        assertThat(keep().of("kept")).isEqualTo(2);
    }

    private Made keep() {
        return bench.liaison
                .upkeep()
                .keepGrantsAlive()
                .keep(new KeepGrantsAlive.Command(UpkeepPlan.DAILY))
                .get();
    }
}
