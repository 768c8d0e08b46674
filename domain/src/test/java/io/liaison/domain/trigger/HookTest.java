package io.liaison.domain.trigger;

import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.domain.error.Forbidden.WebhookNotBelieved;
import org.junit.jupiter.api.Test;

class HookTest {
    private static final WebhookNotBelieved UNSIGNED = new WebhookNotBelieved(Doubt.UNSIGNED);
    private static final WebhookNotBelieved OTHERS = new WebhookNotBelieved(Doubt.OTHER_SIGNATURE);
    private static final Hook HOOK =
            new Hook(new Secret("address"), new Secret("key"), false, new Registration.ByHand());

    @Test
    void what_was_not_believed_counts_until_something_is() {
        var refusing = HOOK.refusing(UNSIGNED, NOON);

        assertThat(refusing.refusal()).contains(new HookRefusal(NOON, Diagnosis.of(UNSIGNED), 1));
        assertThat(refusing.believing().refusal()).contains(new HookRefusal(NOON, Diagnosis.of(UNSIGNED), 0));
        assertThat(refusing.known()).isFalse();
        assertThat(refusing.believing().known()).isTrue();
    }

    @Test
    void another_key_is_given_the_benefit_of_the_doubt() {
        assertThat(HOOK.refusing(UNSIGNED, NOON)
                        .provedBy(new Secret("another"))
                        .refusal()
                        .map(HookRefusal::times))
                .contains(0);
    }

    @Test
    void of_what_comes_within_a_minute_the_first_is_noted() {
        var refusing = HOOK.refusing(UNSIGNED, NOON);

        assertThat(refusing.refusing(OTHERS, NOON.plusSeconds(59))).isEqualTo(refusing);
        assertThat(refusing.believing().refusing(OTHERS, NOON.plusSeconds(59))).isEqualTo(refusing.believing());
        assertThat(refusing.refusing(OTHERS, NOON.plusSeconds(60)).refusal())
                .contains(new HookRefusal(NOON.plusSeconds(60), Diagnosis.of(OTHERS), 2));
    }

    @Test
    void one_that_is_believed_all_the_time_stays_as_it_is() {
        assertThat(HOOK.believing().believing()).isEqualTo(HOOK.believing());
    }
}
