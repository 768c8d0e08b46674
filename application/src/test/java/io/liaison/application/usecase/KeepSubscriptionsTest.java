package io.liaison.application.usecase;

import static io.liaison.application.fixture.ReportedEvents.POSTED;
import static io.liaison.application.fixture.ReportedEvents.SUBSCRIBED;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeCall;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.Registration;
import io.liaison.domain.trigger.Registration.Registered;
import io.liaison.domain.trigger.Registration.Wanted;
import io.liaison.domain.trigger.TriggerState;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepSubscriptionsTest extends TriggerScene {
    private static final long THREE_DAYS = 259_200;
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @Test
    void a_provider_is_told_where_to_post_and_what_to_sign_with() {
        var trigger = waitingFor("subscribed");
        assertThat(registration(trigger)).isEqualTo(Wanted.from(bench.clock.instant()));
        shopSubscribes("s-1", THREE_DAYS);

        assertThat(keepSubscriptions().of("registered")).isEqualTo(1);

        var hook = hookNow(trigger);
        assertThat(asked()).containsExactly("POST /hooks");
        assertThat(bench.provider.api().bodies().single())
                .isEqualTo("{\"url\":\"https://liaison.example.com/hooks/"
                        + hook.address().reveal() + "\",\"key\":\"" + hook.key().reveal() + "\"}");
        assertThat(hook.registration())
                .isEqualTo(new Registered(
                        "s-1",
                        Option.some(bench.clock.instant().plusSeconds(THREE_DAYS)),
                        Option.some(bench.clock.instant().plus(TWO_DAYS)),
                        Option.none()));
        assertThat(hook.known()).isFalse();
    }

    @Test
    void and_again_when_two_thirds_of_the_time_are_over() {
        var trigger = subscribed();
        bench.clock.pass(TWO_DAYS.minusMillis(1));
        assertThat(keepSubscriptions().counts()).isEmpty();
        bench.clock.pass(Duration.ofMillis(1));
        bench.provider.api().answerNext(200, "{\"until\":\"" + at(2 * THREE_DAYS) + "\"}");

        assertThat(keepSubscriptions().of("renewed")).isEqualTo(1);

        assertThat(asked().last()).isEqualTo("PATCH /hooks/s-1");
        assertThat(registration(trigger).endsAt()).contains(NOON.plusSeconds(2 * THREE_DAYS));
        assertThat(keepSubscriptions().counts()).isEmpty();
    }

    @Test
    void one_that_the_provider_has_forgotten_is_made_anew() {
        var trigger = subscribed();
        bench.clock.pass(TWO_DAYS);
        bench.provider.api().answerNext(404, "");
        shopSubscribes("s-2", 2 * THREE_DAYS);

        assertThat(keepSubscriptions().of("registered")).isEqualTo(1);

        assertThat(asked()).containsExactly("POST /hooks", "PATCH /hooks/s-1", "POST /hooks");
        assertThat(((Registered) registration(trigger)).id()).isEqualTo("s-2");
    }

    @Test
    void where_nothing_can_be_renewed_it_is_made_anew() {
        define(SUBSCRIBED.with(
                "subscription",
                Written.members()
                        .with("create", Written.members().with("request", "POST /hooks"))
                        .with("id", "/id")
                        .with("lifetime", 3_600)));
        waitingFor("subscribed");
        bench.provider.api().answerNext(200, "{\"id\":1}");
        keepSubscriptions();
        bench.clock.pass(Duration.ofMinutes(40));
        bench.provider.api().answerNext(200, "{\"id\":2}");

        assertThat(keepSubscriptions().of("registered")).isEqualTo(1);

        assertThat(asked()).containsExactly("POST /hooks", "POST /hooks");
    }

    @Test
    void a_key_that_the_provider_tells_is_the_one_that_it_signs_with() {
        var trigger = waitingFor("subscribed");
        bench.provider.api().answerNext(201, "{\"id\":\"s-1\",\"key\":\"chosen\"}");
        keepSubscriptions();

        assertThat(hookNow(trigger).key()).isEqualTo(new Secret("chosen"));
        assertThat(hookNow(trigger).known()).isTrue();
        assertThat(post(hookNow(trigger), "{\"id\":\"d-1\"}").isRight()).isTrue();
    }

    @Test
    void what_the_provider_tells_at_the_address_while_it_is_being_told_stays() {
        define(SUBSCRIBED.with("handshake", handshake()));
        var trigger = waitingFor("subscribed");
        shopSubscribes("s-1", THREE_DAYS);
        var address = hookNow(trigger);
        bench.memory.before(
                "Feeds.keep", () -> post(address, FakeCall.aCall("{}").with("X-Hook-Secret", "told")));

        keepSubscriptions();

        assertThat(hookNow(trigger).key()).isEqualTo(new Secret("told"));
        assertThat(hookNow(trigger).known()).isTrue();
        assertThat(registration(trigger)).isInstanceOf(Registered.class);
    }

    @Test
    void a_provider_that_cannot_be_told_is_told_later_and_people_see_why() {
        var trigger = waitingFor("subscribed");
        bench.provider.api().answerNext(503, "");

        assertThat(keepSubscriptions().of("failed")).isEqualTo(1);

        assertThat(view(trigger).state(bench.clock.instant()).kind()).isEqualTo(TriggerState.Kind.FAILING);
        assertThat(why(trigger)).contains(ErrorCode.PROVIDER_BUSY);
        assertThat(keepSubscriptions().counts()).isEmpty();
        bench.clock.pass(Duration.ofMinutes(1));
        shopSubscribes("s-1", THREE_DAYS);
        assertThat(keepSubscriptions().of("registered")).isEqualTo(1);
        assertThat(view(trigger).state(bench.clock.instant()).kind()).isEqualTo(TriggerState.Kind.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "<html>", "[]"})
    void an_answer_that_does_not_tell_what_it_is_called_is_none(String answer) {
        var trigger = waitingFor("subscribed");
        bench.provider.api().answerNext(200, answer);

        assertThat(keepSubscriptions().of("failed")).isEqualTo(1);

        assertThat(why(trigger)).contains(ErrorCode.PROVIDER_MISBEHAVED);
    }

    @Test
    void one_that_cannot_be_renewed_stays_what_it_is_and_is_tried_again_soon() {
        var trigger = subscribed();
        bench.clock.pass(TWO_DAYS);
        bench.provider.api().answerNext(403, "");

        assertThat(keepSubscriptions().of("failed")).isEqualTo(1);

        assertThat(((Registered) registration(trigger)).id()).isEqualTo("s-1");
        assertThat(((Registered) registration(trigger)).why().map(Diagnosis::code))
                .contains(ErrorCode.PROVIDER_REFUSED);
        bench.clock.pass(Duration.ofMinutes(2));
        bench.provider.api().answerNext(200, "{}");
        assertThat(keepSubscriptions().of("renewed")).isEqualTo(1);
    }

    @Test
    void while_the_connection_does_not_work_nobody_is_told_and_that_is_no_news() {
        var trigger = waitingFor("subscribed");
        disconnect();

        assertThat(keepSubscriptions().of("failed")).isEqualTo(1);

        assertThat(asked()).isEmpty();
        assertThat(((Wanted) registration(trigger)).why()).isEmpty();
        reconnect();
        bench.clock.pass(Duration.ofMinutes(1));
        shopSubscribes("s-1", THREE_DAYS);
        assertThat(keepSubscriptions().of("registered")).isEqualTo(1);
    }

    @Test
    void what_the_connector_no_longer_subscribes_to_is_told_of() {
        var trigger = waitingFor("subscribed");
        define(POSTED.with("key", "subscribed"));

        keepSubscriptions();

        assertThat(why(trigger)).contains(ErrorCode.PROVIDER_MISBEHAVED);
    }

    @Test
    void where_somebody_enters_the_address_nobody_is_told() {
        waitingFor("posted");

        assertThat(keepSubscriptions().counts()).isEmpty();
    }

    private static Written handshake() {
        return Written.members()
                .with("challenge", "header:X-Hook-Secret")
                .with("remember", "header:X-Hook-Secret")
                .with("answer", "{challenge}")
                .with("header", "X-Hook-Secret");
    }

    private TriggerId subscribed() {
        var trigger = created(aTriggerFor("subscribed"));
        shopSubscribes("s-1", THREE_DAYS);
        keepSubscriptions();
        return trigger;
    }

    private void shopSubscribes(String id, long end) {
        bench.provider.api().answerNext(201, "{\"id\":\"" + id + "\",\"until\":\"" + at(end) + "\"}");
    }

    private Hook hookNow(TriggerId trigger) {
        return view(trigger).hook().get();
    }

    private Registration registration(TriggerId trigger) {
        return hookNow(trigger).registration();
    }

    private Option<ErrorCode> why(TriggerId trigger) {
        return ((Wanted) registration(trigger)).why().map(Diagnosis::code);
    }
}
