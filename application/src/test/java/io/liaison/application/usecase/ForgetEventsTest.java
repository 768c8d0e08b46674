package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.trigger.GetEvent;
import io.liaison.application.port.inbound.upkeep.ForgetEvents;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.EventNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.ReceivedEvent;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ForgetEventsTest extends TriggerScene {
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final String WON = "{\"id\":\"d-1\"}";
    private final TriggerId trigger = created(aTriggerFor("posted"));
    private final Hook hook = view(trigger).hook().get();

    @Test
    void what_was_kept_for_long_enough_is_gone_delivered_or_not() {
        post(hook, WON).get();
        bench.clock.pass(A_WEEK);
        assertThat(forget().counts()).isEmpty();
        bench.clock.pass(Duration.ofMillis(1));

        assertThat(forget().of("forgotten")).isEqualTo(1);

        assertThat(deliveries(trigger)).isEmpty();
        assertThat(started()).isEmpty();
        assertThat(forget().counts()).isEmpty();
    }

    @Test
    void what_comes_again_is_known_for_longer_than_it_is_kept() {
        post(hook, WON).get();
        bench.clock.pass(A_WEEK.plusSeconds(1));
        forget();

        assertThat(post(hook, WON).get().isNew()).isFalse();
        bench.clock.pass(Duration.ofDays(30).plusSeconds(1));
        forget();
        assertThat(post(hook, WON).get().isNew()).isTrue();
    }

    @Test
    void what_is_kept_for_longer_is_known_for_as_long() {
        var quarter = Duration.ofDays(90);
        post(hook, WON).get();
        bench.clock.pass(Duration.ofDays(60));
        forget(quarter);

        assertThat(post(hook, WON).get().isNew()).isFalse();
        assertThat(deliveries(trigger)).hasSize(1);
    }

    @Test
    void an_event_is_read_by_whoever_may_use_its_connection() {
        post(hook, WON).get();
        var event = deliveries(trigger).single().delivery().event();

        for (var role : List.of(BuiltInRoles.AUTOMATION_USER, BuiltInRoles.CONNECTION_OWNER)) {
            assertThat(read(bench.somebody(bench.folder.id(), role), event)
                            .map(read -> read.body().text()))
                    .isEqualTo(Either.right(WON));
        }
        assertThat(read(bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER), event))
                .isEqualTo(Either.left(new PermissionMissing(Permission.CONNECTIONS_USE, "Shared")));
        for (var actor : List.of(bench.somebody(bench.folder.id()), bench.tenant("other"))) {
            assertThat(read(actor, event)).isEqualTo(Either.left(new EventNotFound(event.toString())));
        }
    }

    @Test
    void reading_an_event_is_written_down() {
        post(hook, WON).get();
        var event = deliveries(trigger).single().delivery().event();
        var before = bench.memory.entries();

        read(bench.admin, event).get();

        assertThat(bench.memory.entries()).isEqualTo(before + 1);
    }

    @Test
    void one_that_was_forgotten_is_unknown_and_one_that_does_not_open_is_not_shown() {
        post(hook, WON).get();
        var event = deliveries(trigger).single().delivery().event();
        bench.memory.replaceKey();
        assertThat(read(bench.admin, event).getLeft()).isInstanceOf(SecretUndecryptable.class);
        bench.clock.pass(A_WEEK.plusSeconds(1));
        forget();

        assertThat(read(bench.admin, event)).isEqualTo(Either.left(new EventNotFound(event.toString())));
    }

    private Either<Failure, ReceivedEvent> read(Actor actor, EventId event) {
        return bench.liaison.triggers().getEvent().get(new GetEvent.Query(actor, event));
    }

    private Made forget() {
        return forget(A_WEEK);
    }

    private Made forget(Duration keep) {
        return bench.liaison
                .upkeep()
                .forgetEvents()
                .forget(new ForgetEvents.Command(keep))
                .get();
    }
}
