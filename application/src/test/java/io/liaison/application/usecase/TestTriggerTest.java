package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static io.liaison.application.fixture.TriggerRequest.expression;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.inbound.trigger.TestTrigger;
import io.liaison.application.port.inbound.trigger.TestTrigger.Sample;
import io.liaison.application.port.inbound.trigger.TestTrigger.Trial;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.error.Conflict.TriggerNeedsConnection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.FilterUnusable;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TriggerId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class TestTriggerTest extends TriggerScene {

    @Test
    void shows_what_would_be_delivered_and_moves_nothing_on() {
        var trigger = created(aTriggerFor("changed").wanting(expression("event.amount > 100")));
        var before = view(trigger);
        shopTells(deal("d-1", 1, 7), deal("d-2", 2, 700));

        var trial = test(trigger);

        assertThat(trial.trouble()).isEmpty();
        assertThat(sources(trial)).containsExactly("d-1", "d-2");
        assertThat(trial.samples().map(Sample::isWanted)).containsExactly(false, true);
        assertThat(trial.samples().last().text())
                .contains("\"amount\":700")
                .contains("io.liaison.event.petstore.changed");
        assertThat(view(trigger)).isEqualTo(before);
        assertThat(deliver().counts()).isEmpty();
        shopTells(deal("d-2", 2, 700));
        poll();
        assertThat(started()).containsExactly("d-2");
    }

    @Test
    void asks_as_the_next_turn_would() {
        var trigger = waitingFor("changed");
        shopTells();

        test(trigger);

        assertThat(asked()).containsExactly("GET /deals?since=2026-04-17T11%3A59%3A50Z");
    }

    @Test
    void shows_only_a_reference_where_no_more_would_be_delivered() {
        var trigger = created(aTriggerFor("changed").as("reference"));
        shopTells(deal("d-1", 1, 7));

        var sample = test(trigger).samples().single();

        assertThat(sample.envelope().body()).isEmpty();
        assertThat(sample.text()).contains("/api/v1/events/").doesNotContain("amount");
    }

    @Test
    void where_there_is_no_news_the_last_event_is_shown() {
        var trigger = waitingFor("changed");
        shopTells(deal("d-1", 1, 7), deal("d-2", 2, 7));
        poll();
        shopTells();

        assertThat(sources(test(trigger))).containsExactly("d-2");
    }

    @Test
    void of_one_that_is_posted_to_the_last_event_is_shown() {
        var made = create(aTriggerFor("posted")).get();
        var trigger = made.trigger().subject().trigger().id();
        assertThat(test(trigger)).isEqualTo(new Trial(List.empty(), Option.none()));
        post(made.hook().get(), "{\"id\":\"d-1\"}").get();
        post(made.hook().get(), "{\"id\":\"d-2\"}").get();

        assertThat(sources(test(trigger))).containsExactly("d-2");
        assertThat(asked()).isEmpty();
    }

    @Test
    void tells_why_nobody_can_be_asked_or_can_tell() {
        var trigger = created(aTriggerFor("changed").wanting(expression("100 / event.amount > 1")));
        shopTells(deal("d-1", 1, 0));
        poll();
        bench.provider.api().answerNext(403, "");

        var trial = test(trigger);

        assertThat(trial.trouble()).contains(new ProviderRefused("403", ProviderMessage.NONE));
        assertThat(sources(trial)).containsExactly("d-1");
        assertThat(trial.samples().single().isWanted()).isFalse();
        assertThat(trial.samples().single().undecided().get()).isInstanceOf(FilterUnusable.class);
    }

    @Test
    void while_the_connection_does_not_work_nobody_is_asked() {
        var trigger = waitingFor("changed");
        disconnect();

        assertThat(test(trigger).trouble()).contains(new TriggerNeedsConnection(connection.id(), "disconnected"));
        assertThat(asked()).isEmpty();
    }

    @Test
    void no_more_than_ten_are_shown() {
        var trigger = waitingFor("changed");
        shopTells(
                List.range(0, 30).map(number -> deal("d-" + number, number, 7)).toJavaArray(String[]::new));

        assertThat(test(trigger).samples()).hasSize(10);
    }

    @Test
    void only_whoever_may_use_the_connection_sees_what_it_brings() {
        var trigger = waitingFor("changed");
        shopTells();

        assertThat(testBy(bench.somebody(bench.folder.id(), BuiltInRoles.AUTOMATION_USER), trigger)
                        .isRight())
                .isTrue();
        assertThat(testBy(bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER), trigger))
                .isEqualTo(Either.left(new PermissionMissing(Permission.CONNECTIONS_USE, "Shared")));
        assertThat(testBy(bench.tenant("other"), trigger))
                .isEqualTo(Either.left(new TriggerNotFound(trigger.toString())));
    }

    private Trial test(TriggerId trigger) {
        return testBy(bench.admin, trigger).get();
    }

    private Either<Failure, Trial> testBy(Actor actor, TriggerId trigger) {
        return bench.liaison.triggers().testTrigger().test(new TestTrigger.Query(actor, trigger));
    }

    private static Seq<String> sources(Trial trial) {
        return trial.samples().flatMap(sample -> sample.envelope().sourceId());
    }

    private static String deal(String id, int second, int amount) {
        return "{\"id\":\"" + id + "\",\"at\":\"" + at(second) + "\",\"amount\":" + amount + "}";
    }
}
