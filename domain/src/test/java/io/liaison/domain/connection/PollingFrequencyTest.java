package io.liaison.domain.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.OutOfRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PollingFrequencyTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT5M", "PT24H", "P1D", "PT90S"})
    void one_minute_to_one_day_is_taken(String raw) {
        assertThat(PollingFrequency.of(raw).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT59S", "PT24H1S", "PT0S", "-PT5M", "PT1M0.5S", "P106751991167300D"})
    void anything_shorter_longer_or_finer_is_out_of_range(String raw) {
        assertThat(PollingFrequency.of(raw).getLeft()).isEqualTo(new OutOfRange("pollingFrequency", "PT1M", "PT24H"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5 minutes", "PT", "P99999999999999999999D"})
    void what_is_no_duration_is_refused(String raw) {
        assertThat(PollingFrequency.of(raw).getLeft())
                .isEqualTo(new InvalidArgument("pollingFrequency", Expectation.DURATION));
    }
}
