package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerEdit.aChange;
import static io.liaison.application.fixture.TriggerRequest.WEBHOOK;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.RecordingTargets;
import io.liaison.application.fixture.TriggerRequest;
import io.liaison.application.port.inbound.trigger.CreateTrigger.Created;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventEnvelope;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Stream;
import org.junit.jupiter.api.Test;

class DeliverEventsTest extends TriggerScene {
    private static final Map<String, String> KAFKA = LinkedHashMap.of("type", "kafka", "topic", "deals");
    private static final Map<String, String> NOTIFY = LinkedHashMap.of("type", "notify", "channel", "deals");

    @Test
    void a_program_is_called_with_all_that_there_is_to_know() {
        var made = posting(aTriggerFor("posted"), "d-1");
        var trigger = made.trigger().subject().trigger();

        assertThat(deliver().of("delivered")).isEqualTo(1);

        var sent = bench.handlers.called().single();
        assertThat(sent.id())
                .isEqualTo(deliveries(trigger.id()).single().delivery().id());
        assertThat(sent.sequence()).isEqualTo(deliveries(trigger.id()).single().sequence());
        assertThat(sent.tenant()).isEqualTo(bench.admin.tenant());
        assertThat(sent.connection()).isEqualTo(connection.id());
        assertThat(sent.connector().value()).isEqualTo("petstore");
        assertThat(sent.trigger()).isEqualTo(trigger.id());
        assertThat(sent.occasion()).isEqualTo("posted");
        assertThat(sent.sourceId()).contains("d-1");
        assertThat(sent.at()).isEqualTo(bench.clock.instant());
        assertThat(sent.body().get().text()).isEqualTo("{\"id\":\"d-1\"}");
        assertThat(deliver().counts()).isEmpty();
    }

    @Test
    void what_is_posted_is_signed_with_the_key_that_was_told() {
        var made = posting(aTriggerFor("posted").to(WEBHOOK), "d-1");

        deliver();

        assertThat(targets().sent().single().key()).isEqualTo(made.signingSecret());
        assertThat(targets().sent().single().target()).isEqualTo(targetOf(made));
    }

    @Test
    void what_is_written_to_brokers_is_not_signed() {
        targets().haveBrokers();
        posting(aTriggerFor("posted").to(KAFKA), "d-1");

        deliver();

        assertThat(targets().sent().single().target()).isEqualTo(new DeliveryTarget.Kafka("deals"));
        assertThat(targets().sent().single().key()).isEmpty();
    }

    @Test
    void whoever_listens_on_the_database_is_notified() {
        posting(aTriggerFor("posted").to(NOTIFY), "d-1");

        deliver();

        assertThat(bench.memory.notifications("deals").single()).contains("\"data\":{\"id\":\"d-1\"}");
    }

    @Test
    void what_is_too_long_for_a_notification_is_referred_to() {
        var made = posting(aTriggerFor("posted").to(NOTIFY));
        post(made.hook().get(), "{\"id\":\"d-1\",\"words\":\"" + "é".repeat(4_000) + "\"}")
                .get();

        deliver();

        assertThat(bench.memory.notifications("deals").single())
                .contains("\"path\":\"/api/v1/events/")
                .doesNotContain("éé");
    }

    @Test
    void a_trigger_may_only_refer_to_what_was_received() {
        posting(aTriggerFor("posted").as("reference"), "d-1");

        deliver();

        assertThat(bench.handlers.called().single().body()).isEmpty();
        assertThat(bench.handlers.called().single().sourceId()).contains("d-1");
    }

    @Test
    void they_are_delivered_in_the_order_in_which_they_came() {
        posting(aTriggerFor("posted"), "d-1", "d-2", "d-3");

        deliver();

        assertThat(bench.handlers.called().flatMap(EventEnvelope::sourceId)).containsExactly("d-1", "d-2", "d-3");
        assertThat(bench.handlers.called().map(EventEnvelope::sequence).asJava())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(bench.handlers.called().map(EventEnvelope::id)).doesNotHaveDuplicates();
    }

    @Test
    void a_queue_that_is_too_long_for_one_batch_goes_on_at_once() {
        var ids = Stream.range(0, 60).map(number -> "d-" + number).toJavaArray(String[]::new);
        posting(aTriggerFor("posted"), ids);

        assertThat(deliver().of("delivered")).isEqualTo(25);
        assertThat(deliver().of("delivered")).isEqualTo(25);
        assertThat(deliver().of("delivered")).isEqualTo(10);

        assertThat(bench.handlers.called().flatMap(EventEnvelope::sourceId).last())
                .isEqualTo("d-59");
    }

    @Test
    void what_was_sent_and_could_not_be_noted_is_sent_again_under_the_same_id() {
        posting(aTriggerFor("posted"), "d-1");
        bench.memory.before("Deliveries.settle", bench.memory::lose);
        assertThat(deliver().counts()).isEmpty();
        bench.memory.regain();
        assertThat(deliver().counts()).isEmpty();

        bench.clock.pass(TURN);
        assertThat(deliver().of("delivered")).isEqualTo(1);

        assertThat(bench.handlers.called()).hasSize(2);
        assertThat(bench.handlers.called().map(EventEnvelope::id).toSet()).hasSize(1);
    }

    @Test
    void what_is_to_be_delivered_for_a_trigger_that_is_gone_is_not() {
        var trigger = idOf(posting(aTriggerFor("posted"), "d-1"));

        delete(trigger).get();

        assertThat(started()).isEmpty();
    }

    @Test
    void one_that_is_deleted_while_it_is_delivered_does_no_harm() {
        var trigger = idOf(posting(aTriggerFor("posted"), "d-1"));
        bench.memory.before("Deliveries.settle", () -> delete(trigger).get());

        assertThat(deliver().counts()).isEmpty();

        assertThat(bench.handlers.called()).hasSize(1);
    }

    @Test
    void a_disabled_one_waits() {
        var trigger = idOf(posting(aTriggerFor("posted"), "d-1"));
        edit(trigger, aChange().disabling()).get();

        assertThat(deliver().counts()).isEmpty();
        assertThat(view(trigger).queue().waiting()).isEqualTo(1);
    }

    @Test
    void of_many_queues_only_a_few_are_held_at_once() {
        var triggers =
                List.range(0, 17).map(number -> created(aTriggerFor("changed").named("No. " + number)));
        shopTells(deal("d-1", 1));
        poll();

        assertThat(deliver().of("delivered")).isEqualTo(16);
        assertThat(deliver().of("delivered")).isEqualTo(1);

        assertThat(bench.handlers.called().map(EventEnvelope::trigger)).containsExactlyInAnyOrderElementsOf(triggers);
    }

    private RecordingTargets targets() {
        return bench.provider.events().targets();
    }

    /** The provider has posted these already. */
    private Created posting(TriggerRequest request, String... ids) {
        var made = create(request).get();
        for (var id : ids) {
            post(view(idOf(made)).hook().get(), "{\"id\":\"" + id + "\"}").get();
        }
        return made;
    }

    private static TriggerId idOf(Created made) {
        return made.trigger().subject().trigger().id();
    }

    private static DeliveryTarget targetOf(Created made) {
        return made.trigger().subject().trigger().target();
    }
}
