package io.liaison.domain.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProviderMessageTest {

    @Test
    void control_characters_become_spaces() {
        assertThat(new ProviderMessage("no\u0000\r\nway\u001b[31m").value()).isEqualTo("no way [31m");
    }

    @Test
    void a_long_message_is_cut_between_characters() {
        var cut = new ProviderMessage("📣".repeat(2_000)).value();

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(ProviderMessage.MAX_LENGTH);
    }
}
