package io.liaison.domain.trigger;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.TriggerBuilder.aTrigger;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.domain.error.Forbidden.WebhookNotBelieved;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Refused.TargetRefused;
import io.liaison.domain.fixture.TriggerBuilder;
import io.liaison.domain.trigger.TriggerState.Kind;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriggerStateTest {
    private static final Diagnosis REFUSED = diagnosis(new ProviderRefused("403", new ProviderMessage("suspended")));
    private static final Diagnosis UNTAKEN = diagnosis(new TargetRefused("500", ProviderMessage.NONE));
    private static final FeedProgress FAILING = FeedProgress.startedAt(Option.none(), NOON)
            .failed(new ProviderRefused("403", new ProviderMessage("suspended")), NOON);
    private static final QueueState STUCK =
            new QueueState(3, Option.some(NOON), 0, 5, 5, Option.none(), 2, Option.some(UNTAKEN));
    private static final ConnectionStatus BROKEN = new ConnectionStatus.Disconnected(REFUSED, NOON);
    private static final WebhookNotBelieved UNSIGNED = new WebhookNotBelieved(Doubt.UNSIGNED);
    private static final Hook HOOK =
            new Hook(new Secret("address"), new Secret("key"), false, new Registration.ByHand());
    private static final Instant LATE = NOON.plus(Duration.ofMinutes(16));

    @Test
    void is_active_while_nothing_is_wrong() {
        assertThat(state(aTrigger())).isEqualTo(new TriggerState(Kind.ACTIVE, Option.none()));
        assertThat(state(aTrigger().posted(new Registration.ByHand())).kind()).isEqualTo(Kind.ACTIVE);
        assertThat(state(aTrigger().posted(Registration.Wanted.from(NOON))).kind())
                .isEqualTo(Kind.ACTIVE);
    }

    @Test
    void what_was_switched_off_is_that_whatever_else_is_wrong() {
        assertThat(state(aTrigger().disabled().on(BROKEN).at(FAILING).delivering(STUCK)))
                .isEqualTo(new TriggerState(Kind.DISABLED, Option.none()));
    }

    @Test
    void stands_and_falls_with_its_connection() {
        var pending = new ConnectionStatus.Pending(NOON, NOON.plusSeconds(60));

        assertThat(state(aTrigger().on(BROKEN).at(FAILING).delivering(STUCK)))
                .isEqualTo(new TriggerState(Kind.SUSPENDED, Option.some(REFUSED)));
        assertThat(code(state(aTrigger().on(pending)))).contains(ErrorCode.CONSENT_PENDING);
        assertThat(code(aTrigger().on(pending).view().state(NOON.plusSeconds(60))))
                .contains(ErrorCode.AUTHORIZATION_EXPIRED);
    }

    @Test
    void a_provider_that_cannot_be_asked_comes_before_a_target_that_takes_nothing() {
        assertThat(state(aTrigger().at(FAILING).delivering(STUCK)))
                .isEqualTo(new TriggerState(Kind.FAILING, Option.some(REFUSED)));
    }

    @Test
    void a_provider_that_does_not_know_where_to_post_is_told_of() {
        var wanted = new Registration.Wanted(1, NOON, Option.some(REFUSED));
        var known = new Registration.Registered("s-1", Option.none(), Option.none(), Option.some(REFUSED));

        assertThat(state(aTrigger().posted(wanted))).isEqualTo(new TriggerState(Kind.FAILING, Option.some(REFUSED)));
        assertThat(state(aTrigger().posted(known))).isEqualTo(new TriggerState(Kind.FAILING, Option.some(REFUSED)));
    }

    @Test
    void a_provider_that_was_never_believed_is_told_of_until_it_is() {
        var hook = HOOK.refusing(UNSIGNED, NOON);

        assertThat(state(aTrigger().posted(hook)))
                .isEqualTo(new TriggerState(Kind.FAILING, Option.some(diagnosis(UNSIGNED))));
        assertThat(state(aTrigger().posted(hook.believing())).kind()).isEqualTo(Kind.ACTIVE);
    }

    @Test
    void one_that_was_believed_before_is_told_of_when_it_is_refused_again_and_again() {
        var twice = HOOK.refusing(UNSIGNED, NOON).refusing(UNSIGNED, NOON.plusSeconds(60));
        var thrice = twice.refusing(UNSIGNED, NOON.plusSeconds(120));

        assertThat(state(aTrigger().posted(twice).delivering(STUCK)).kind()).isEqualTo(Kind.UNDELIVERED);
        assertThat(state(aTrigger().posted(thrice).delivering(STUCK)))
                .isEqualTo(new TriggerState(Kind.FAILING, Option.some(diagnosis(UNSIGNED))));
    }

    @Test
    void who_does_not_know_where_to_post_comes_before_who_was_not_believed() {
        var wanted = new Registration.Wanted(1, NOON, Option.some(REFUSED));

        assertThat(state(aTrigger().posted(HOOK.with(wanted).refusing(UNSIGNED, NOON))))
                .isEqualTo(new TriggerState(Kind.FAILING, Option.some(REFUSED)));
    }

    @Test
    void nobody_has_asked_for_three_intervals() {
        var late = aTrigger().delivering(STUCK).view().state(LATE);

        assertThat(late.kind()).isEqualTo(Kind.LATE);
        assertThat(code(late)).contains(ErrorCode.TRIGGER_LATE);
        assertThat(late.why().get().parameters().get("since")).contains(NOON.toString());
    }

    @Test
    void what_is_posted_is_never_late() {
        assertThat(aTrigger()
                        .posted(new Registration.ByHand())
                        .view()
                        .state(LATE)
                        .kind())
                .isEqualTo(Kind.ACTIVE);
    }

    @Test
    void a_target_that_takes_nothing_is_told_of() {
        assertThat(state(aTrigger().delivering(STUCK)))
                .isEqualTo(new TriggerState(Kind.UNDELIVERED, Option.some(UNTAKEN)));
    }

    @Test
    void the_lag_is_how_long_the_first_has_been_waiting() {
        assertThat(aTrigger().delivering(STUCK).view().lag(NOON.plusSeconds(7))).isEqualTo(Duration.ofSeconds(7));
        assertThat(aTrigger().delivering(STUCK).view().lag(NOON.minusSeconds(7)))
                .isZero();
        assertThat(aTrigger().view().lag(NOON)).isZero();
    }

    private static TriggerState state(TriggerBuilder trigger) {
        return trigger.view().state(NOON);
    }

    private static Option<ErrorCode> code(TriggerState state) {
        return state.why().map(Diagnosis::code);
    }

    private static Diagnosis diagnosis(Failure why) {
        return Diagnosis.of(why);
    }
}
