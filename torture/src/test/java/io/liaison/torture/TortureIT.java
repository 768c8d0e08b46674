package io.liaison.torture;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.torture.plan.Options;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TortureIT {
    private static final long SEED = 5;

    @Test
    void a_minute_of_blows_loses_nothing() throws Exception {
        var folder = Files.createTempDirectory("torture");

        var run = Run.in(folder, Options.of(Duration.ofSeconds(60), SEED));

        System.out.print(run.report());
        assertThat(run.verdict().broken()).as(run.report()).isEmpty();
        assertThat(run.verdict().refreshes()).isGreaterThan(50);
    }
}
