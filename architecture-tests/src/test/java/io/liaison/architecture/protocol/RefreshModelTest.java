package io.liaison.architecture.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.liaison.application.port.outbound.RefreshLeases;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefreshModelTest {
    private static final Pattern STEP = Pattern.compile("^inline (\\w+)\\(n\\)", Pattern.MULTILINE);
    private static final String ONE_REFRESH = "((requests[question[s]]==1)||excused)";
    private static final String NO_STALE_WRITE = "((fence==mine[n])&&(answer[n]==(generation+1)))";

    @Test
    void the_protocol_keeps_what_it_promises_in_every_state() throws IOException {
        var exploration = Exploration.ofStates(spin(), List.of());

        assertThat(exploration.violated()).as(exploration.printed()).isEmpty();
        assertThat(exploration.errors()).as(exploration.printed()).isZero();
        assertThat(exploration.isComplete()).as(exploration.printed()).isTrue();
        assertThat(exploration.unreached()).isEmpty();
    }

    @Test
    void every_path_ends_so_that_nobody_waits_for_ever() throws IOException {
        var exploration = Exploration.ofCycles(spin(), List.of("GENERATIONS=1"));

        assertThat(exploration.errors()).as(exploration.printed()).isZero();
        assertThat(exploration.isComplete()).as(exploration.printed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NO_FENCE; " + NO_STALE_WRITE,
                "NO_RECHECK; " + ONE_REFRESH,
                "NO_JOURNAL; " + ONE_REFRESH,
                "TAKE_OVER_PAUSED; " + ONE_REFRESH,
                "CLOCKS_OF_NODES; " + ONE_REFRESH
            })
    void a_classic_mistake_is_found(String mistake, String violated) throws IOException {
        assertThat(Exploration.ofStates(spin(), List.of(mistake)).violated()).isEqualTo(violated);
    }

    /** What the port offers besides changes nothing that the protocol promises. */
    @Test
    void its_steps_have_the_names_of_the_code() throws IOException {
        var besides = Set.of("isHeld", "forget", "unfinished");
        var offered = Arrays.stream(RefreshLeases.class.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> !besides.contains(name));

        var model = Files.readString(Path.of("..", "docs", "protocol", "refresh.pml"));
        var steps = STEP.matcher(model).results().map(step -> step.group(1)).toList();

        assertThat(steps).containsAll(offered.toList());
    }

    /** Who builds without Spin is told so; who builds for everybody has to have it. */
    private static String spin() throws IOException {
        var spin = Tools.spin();
        if (spin.isEmpty() && System.getenv("CI") != null) {
            fail("neither Spin nor its Debian package, or no gcc: the protocol was not checked");
        }
        if (spin.isEmpty()) {
            System.err.println(
                    "NOT CHECKED: the refresh protocol, since neither Spin nor its Debian package is here, or no gcc");
            abort("no Spin");
        }
        return spin.orElseThrow();
    }
}
