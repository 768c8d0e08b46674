package io.liaison.domain.connector.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCheckPropertyTest {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_is_written_is_read_as_it_was_meant(long seed) {
        var written = new AnyEvent(seed).written();

        assertThat(EventExamples.faults(written)).isEmpty();
        assertThat(SpelledEvents.of(EventExamples.read(written)).values()).isEqualTo(written.values());
    }
}
