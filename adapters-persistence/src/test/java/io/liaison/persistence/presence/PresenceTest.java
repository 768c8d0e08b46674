package io.liaison.persistence.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.persistence.TestStorage;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PresenceTest {
    private final Presence presence = Presence.at(TestStorage.location());

    @BeforeEach
    void arrive() {
        presence.awaitKnown();
    }

    @AfterEach
    void leave() {
        presence.close();
    }

    @Test
    void whoever_has_never_been_cut_off_can_tell_who_is_alive() {
        assertThat(presence.isSteady()).isTrue();
    }

    @Test
    void whoever_was_cut_off_cannot_tell_for_a_while() {
        TestStorage.cutOff(presence.number().get());

        assertThat(Stream.generate(presence::isSteady).anyMatch(steady -> !steady))
                .isTrue();
    }
}
