package io.liaison.torture.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.torture.event.verdict.EventReport;
import io.liaison.torture.evidence.Incident.Kind;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run; {@code ./liaison torture events} makes the long one. */
class EventsIT {
    private static final EventOptions SHORT =
            new EventOptions(4_000, Duration.ofSeconds(30), 2, Duration.ofSeconds(5), 5);

    @TempDir
    private Path folder;

    @Test
    void nothing_is_lost_doubled_or_believed_unsigned_while_servers_are_killed() throws Exception {
        var verdict = EventRun.in(folder, SHORT);

        var report = EventReport.of(verdict);
        System.out.print(report);
        assertThat(verdict.broken()).as(report).isEmpty();
        assertThat(verdict.events()).isGreaterThanOrEqualTo(SHORT.events());
        assertThat(verdict.effects()).isGreaterThanOrEqualTo(SHORT.events() / 2);
        assertThat(verdict.incidents()).containsKeys(Kind.values());
        assertThat(verdict.counts()).containsKeys("forged", "replayed", "posted: 204", "unsubscribed");
    }
}
