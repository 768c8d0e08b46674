package io.liaison.domain.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceCodeTest {

    @ParameterizedTest
    @CsvSource({"PT10M, PT10M", "PT1H, PT1H", "P365D, PT1H"})
    void nobody_waits_longer_than_an_hour(Duration said, Duration meant) {
        assertThat(code(said, DeviceCode.USUAL_INTERVAL).lifetime()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"PT5S, PT5S", "PT0S, PT1S", "PT-9S, PT1S", "PT2M, PT2M"})
    void nobody_asks_more_often_than_once_a_second(Duration said, Duration meant) {
        assertThat(code(Duration.ofMinutes(10), said).interval()).isEqualTo(meant);
    }

    @Test
    void what_we_ask_with_is_hidden() {
        assertThat(code(Duration.ofMinutes(10), DeviceCode.USUAL_INTERVAL).toString())
                .doesNotContain("device-code-1");
    }

    private static DeviceCode code(Duration lifetime, Duration interval) {
        var prompt = new DeviceCode.Prompt("WDJB-MJHT", URI.create("https://auth.example.com/device"), Option.none());
        return new DeviceCode(new Secret("device-code-1"), prompt, lifetime, interval);
    }
}
