package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerRequest.WEBHOOK;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.Registration;
import org.junit.jupiter.api.Test;

/** What is signed, by whom and with what, and who is told. */
class TriggerSecretsTest extends TriggerScene {
    @Test
    void what_is_posted_is_signed_with_a_key_that_is_shown_once() {
        var secrets = bench.memory.secrets();

        var made = create(aTriggerFor("changed").to(WEBHOOK)).get();

        assertThat(made.signingSecret().get().reveal()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(bench.memory.secrets()).isEqualTo(secrets + 1);
        assertThat(view(made.trigger().subject().trigger().id()).toString())
                .doesNotContain(made.signingSecret().get().reveal());
        assertThat(create(aTriggerFor("changed").named("Other deals")).get().signingSecret())
                .isEmpty();
    }

    @Test
    void where_the_provider_posts_is_told_to_whoever_made_it_and_to_nobody_who_joins() {
        var first = create(aTriggerFor("posted").named("One")).get();
        var second = create(aTriggerFor("posted").named("Two")).get();

        var hook = first.hook().get();
        assertThat(hook.address().reveal()).hasSize(43).isNotEqualTo(hook.key().reveal());
        assertThat(hook.registration()).isEqualTo(new Registration.ByHand());
        assertThat(hook.known()).isFalse();
        assertThat(second.hook()).isEmpty();
        assertThat(second.trigger().subject().feed())
                .isEqualTo(first.trigger().subject().feed());
    }

    @Test
    void what_the_provider_signs_with_may_be_its_own_choice() {
        var hook = hookOf(aTriggerFor("posted").named("One").signedWith("its own"));

        assertThat(hook.key()).isEqualTo(new Secret("its own"));
        assertThat(hook.known()).isTrue();
        assertThat(hookOfView(created(aTriggerFor("posted").named("Two").signedWith("another")))
                        .key())
                .isEqualTo(new Secret("another"));
    }

    private Hook hookOfView(TriggerId trigger) {
        return view(trigger).hook().get();
    }
}
