package io.liaison.application.usecase;

import static io.liaison.application.fixture.FakeCall.aCall;
import static io.liaison.application.fixture.ReportedEvents.CHANGED;
import static io.liaison.application.fixture.TriggerEdit.aChange;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static io.liaison.application.fixture.TriggerRequest.expression;
import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.inbound.trigger.ReceiveCall.Answer;
import io.liaison.application.port.inbound.trigger.ReceiveCall.Reply;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.domain.error.Forbidden.WebhookNotBelieved;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.HookNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.HookRefusal;
import io.liaison.domain.trigger.Registration;
import io.liaison.domain.trigger.TriggerState;
import io.liaison.domain.trigger.TriggerState.Kind;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReceiveCallTest extends TriggerScene {
    private static final String WON = "{\"id\":\"d-1\",\"stage\":\"won\"}";
    private static final Answer NEWS = new Answer(Option.none(), true);
    private static final Answer KNOWN = new Answer(Option.none(), false);

    @Test
    void what_is_signed_with_the_key_of_the_hook_starts_something() {
        var hook = hookOf(aTriggerFor("posted"));

        assertThat(post(hook, WON)).isEqualTo(Either.right(NEWS));

        assertThat(started()).containsExactly("d-1");
        assertThat(bench.handlers.called().single().body().get().text()).isEqualTo(WON);
    }

    @Test
    void whoever_has_signed_once_is_known() {
        var trigger = waitingFor("posted");
        assertThat(hookNow(trigger).known()).isFalse();

        post(hookNow(trigger), WON).get();

        assertThat(hookNow(trigger).known()).isTrue();
    }

    @Test
    void what_nothing_proves_changes_nothing() {
        var trigger = waitingFor("posted");
        var hook = hookNow(trigger);
        var now = bench.clock.instant();

        assertThat(post(hook, aCall(WON))).isEqualTo(doubted(Doubt.UNSIGNED));
        assertThat(post(hook, aCall(WON).signed(new Secret("another"), now))).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(post(hook, aCall(WON).signed(hook.key(), now).with("X-Signature", "md5=00")))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(post(hook, aCall(WON).signed(hook.key(), now.minus(Duration.ofMinutes(6)))))
                .isEqualTo(doubted(Doubt.TOO_OLD));
        assertThat(post(hook, aCall(WON).signed(hook.key(), now.plus(Duration.ofMinutes(6)))))
                .isEqualTo(doubted(Doubt.FROM_THE_FUTURE));
        assertThat(post(hook, aCall(WON).signed(hook.key(), now).without("X-Timestamp"))
                        .isLeft())
                .isTrue();

        assertThat(view(trigger).queue().received()).isZero();
        assertThat(hookNow(trigger).known()).isFalse();
        assertThat(started()).isEmpty();
    }

    @Test
    void what_nothing_proves_is_seen_on_the_trigger_until_something_is_proved() {
        var trigger = waitingFor("posted");
        var unproved = new WebhookNotBelieved(Doubt.OTHER_SIGNATURE);
        post(hookNow(trigger), aCall(WON).signed(new Secret("another"), bench.clock.instant()));

        assertThat(hookNow(trigger).refusal()).contains(new HookRefusal(NOON, Diagnosis.of(unproved), 1));
        assertThat(state(trigger)).isEqualTo(new TriggerState(Kind.FAILING, Option.some(Diagnosis.of(unproved))));
        post(hookNow(trigger), WON).get();

        assertThat(hookNow(trigger).refusal()).contains(new HookRefusal(NOON, Diagnosis.of(unproved), 0));
        assertThat(state(trigger).kind()).isEqualTo(Kind.ACTIVE);
    }

    @Test
    void whoever_only_looks_whether_anybody_is_there_has_nothing_to_prove() {
        var trigger = waitingFor("posted");

        post(hookNow(trigger), aCall("").by("HEAD"));
        post(hookNow(trigger), aCall("").by("GET"));

        assertThat(hookNow(trigger).refusal()).isEmpty();
    }

    @Test
    void whoever_floods_an_address_has_little_written_down() {
        var trigger = waitingFor("posted");
        post(hookNow(trigger), aCall(WON));
        bench.memory.before("Feeds.keep", () -> {
            throw new AssertionError("written once more");
        });

        assertThat(post(hookNow(trigger), aCall(WON))).isEqualTo(doubted(Doubt.UNSIGNED));
    }

    @Test
    void what_cannot_be_noted_is_refused_all_the_same() {
        var trigger = waitingFor("posted");
        bench.memory.before("Feeds.keep", bench.memory::lose);

        assertThat(post(hookNow(trigger), aCall(WON))).isEqualTo(doubted(Doubt.UNSIGNED));
    }

    @Test
    void a_body_that_was_changed_on_its_way_is_not_believed() {
        var hook = hookOf(aTriggerFor("posted"));
        var signature =
                aCall(WON).signed(hook.key(), bench.clock.instant()).build().headers();
        var forged = signature.foldLeft(
                aCall("{\"id\":\"d-1\",\"stage\":\"lost\"}"),
                (call, header) -> call.with(header.name(), header.value()));

        assertThat(post(hook, forged)).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    @Test
    void what_comes_again_is_as_good_as_received_and_starts_nothing_more() {
        var hook = hookOf(aTriggerFor("posted"));
        post(hook, WON).get();
        bench.clock.pass(Duration.ofMinutes(2));

        assertThat(post(hook, WON)).isEqualTo(Either.right(KNOWN));

        assertThat(started()).containsExactly("d-1");
    }

    @Test
    void at_an_address_that_nobody_was_given_nobody_listens() {
        var hook = hookOf(aTriggerFor("posted"));
        var other = new Hook(new Secret("guessed"), hook.key(), true, new Registration.ByHand());

        assertThat(post(other, WON)).isEqualTo(Either.left(new HookNotFound()));
    }

    @Test
    void what_could_not_be_stored_was_not_received() {
        var trigger = waitingFor("posted");
        var hook = hookNow(trigger);
        bench.memory.before("ReceivedEvents.receive", bench.memory::lose);

        assertThat(post(hook, WON).getLeft()).isInstanceOf(StorageUnavailable.class);
        bench.memory.regain();

        assertThat(view(trigger).queue().received()).isZero();
        assertThat(post(hook, WON)).isEqualTo(Either.right(NEWS));
    }

    @Test
    void whoever_waits_is_started_by_what_it_wants() {
        var hook = hookOf(aTriggerFor("posted").named("All"));
        var large = created(aTriggerFor("posted").named("Large").wanting(expression("event.amount > 100")));
        var disabled = created(aTriggerFor("posted").named("Disabled").disabled());

        post(hook, "{\"id\":\"d-1\",\"amount\":7}").get();
        post(hook, "{\"id\":\"d-2\",\"amount\":700}").get();

        assertThat(deliveries(large).map(sent -> sent.sourceId().get())).containsExactly("d-2");
        assertThat(deliveries(disabled)).isEmpty();
        assertThat(started()).containsExactlyInAnyOrder("d-1", "d-2", "d-2");
    }

    @Test
    void while_the_connection_does_not_work_what_is_posted_counts_all_the_same() {
        var hook = hookOf(aTriggerFor("posted"));
        disconnect();

        assertThat(post(hook, WON)).isEqualTo(Either.right(NEWS));

        assertThat(started()).containsExactly("d-1");
    }

    @Test
    void a_provider_that_makes_sure_of_the_address_is_answered() {
        var hook = hookOf(aTriggerFor("greeted"));
        var asking = aCall("")
                .by("GET")
                .at("https://liaison.example.com/hooks/x?hub.challenge=abc&hub.verify_token="
                        + hook.key().reveal());

        assertThat(post(hook, asking))
                .isEqualTo(Either.right(new Answer(Option.some(new Reply("text/plain", "abc", Option.none())), false)));
        assertThat(post(hook, WON)).isEqualTo(Either.right(NEWS));
    }

    @Test
    void whoever_does_not_know_the_word_is_told_nothing() {
        var hook = hookOf(aTriggerFor("greeted"));
        var asking = aCall("")
                .by("GET")
                .at("https://liaison.example.com/hooks/x?hub.challenge=abc&hub.verify_token=guessed");

        assertThat(post(hook, asking)).isEqualTo(doubted(Doubt.OTHER_CHALLENGE));
    }

    @Test
    void a_key_that_the_provider_tells_is_remembered() {
        var trigger = waitingFor("keyed");

        var answer = post(hookNow(trigger), aCall("{}").with("X-Hook-Secret", "told"))
                .get();

        assertThat(answer.reply())
                .contains(new Reply("text/plain", "", Option.some(new HttpHeader("X-Hook-Secret", "told"))));
        assertThat(hookNow(trigger).key()).isEqualTo(new Secret("told"));
        assertThat(post(hookNow(trigger), WON)).isEqualTo(Either.right(NEWS));
    }

    @Test
    void and_no_stranger_tells_another_one_later() {
        var trigger = waitingFor("keyed");
        post(hookNow(trigger), aCall("{}").with("X-Hook-Secret", "told")).get();
        var known = hookNow(trigger);

        post(known, aCall("{}").with("X-Hook-Secret", "forged")).get();

        assertThat(hookNow(trigger)).isEqualTo(known);
        assertThat(post(known, aCall(WON).signed(new Secret("forged"), bench.clock.instant())))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    @Test
    void where_whoever_made_the_trigger_has_told_the_key_nobody_tells_another_one() {
        var trigger = created(aTriggerFor("keyed").signedWith("entered"));

        post(hookNow(trigger), aCall("{}").with("X-Hook-Secret", "forged")).get();

        assertThat(hookNow(trigger).key()).isEqualTo(new Secret("entered"));
    }

    @Test
    void nobody_listens_for_what_the_connector_no_longer_knows() {
        var hook = hookOf(aTriggerFor("posted"));
        define(CHANGED);

        assertThat(post(hook, WON)).isEqualTo(Either.left(new HookNotFound()));
    }

    @Test
    void nothing_is_believed_once_its_connector_is_gone() {
        var hook = hookOf(aTriggerFor("posted"));
        bench.memory.before("Connectors.byKey", () -> {
            bench.storage.connections().remove(bench.stored(connection)).get();
            bench.storage
                    .connectors()
                    .remove(bench.admin.tenant(), aConnector().build())
                    .get();
        });

        assertThat(post(hook, WON)).isEqualTo(Either.left(new ConnectorNotFound("petstore")));
    }

    @Test
    void where_nobody_is_left_who_waits_it_is_taken_and_starts_nothing() {
        var trigger = waitingFor("posted");
        edit(trigger, aChange().disabling()).get();

        assertThat(post(hookNow(trigger), WON)).isEqualTo(Either.right(NEWS));

        assertThat(deliveries(trigger)).isEmpty();
        assertThat(view(trigger).queue().received()).isEqualTo(1);
    }

    private Hook hookNow(TriggerId trigger) {
        return view(trigger).hook().get();
    }

    private TriggerState state(TriggerId trigger) {
        return view(trigger).state(bench.clock.instant());
    }

    private static Either<Failure, Answer> doubted(Doubt doubt) {
        return Either.left(new WebhookNotBelieved(doubt));
    }
}
