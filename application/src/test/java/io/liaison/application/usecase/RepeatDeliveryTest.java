package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.Sent;
import io.liaison.application.port.inbound.trigger.RepeatDelivery;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.DeliveryNotFound;
import io.liaison.domain.fixture.Known;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.DeliveryState;
import io.vavr.control.Either;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Deliveries that somebody wants once more. */
class RepeatDeliveryTest extends DeliveryScene {
    @Test
    void what_is_dead_goes_out_under_the_same_id_when_somebody_asks_for_it() {
        targets().refuse(CONSUMER, 410, "");
        happens("d-1");
        deliver();
        for (var time = 2; time <= 5; time++) {
            deliverAgain(Duration.ofMinutes(1));
        }
        var dead = only();
        targets().mend();

        var again = repeat(dead.id()).get();
        deliverAll();

        assertThat(dead.state()).isEqualTo(DeliveryState.DEAD);
        assertThat(again.delivery().state()).isEqualTo(DeliveryState.PENDING);
        assertThat(only().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(targets().sent().map(sent -> sent.envelope().id()).toSet()).containsExactly(dead.id());
    }

    @Test
    void what_was_delivered_goes_out_once_more_when_somebody_asks_for_it() {
        happens("d-1");
        deliver();

        repeat(only().id()).get();
        deliver();

        assertThat(sources()).containsExactly("d-1", "d-1");
        assertThat(only().attempts()).hasSize(2);
    }

    @Test
    void only_whoever_changes_triggers_repeats_what_they_deliver() {
        happens("d-1");
        var viewer = bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER);
        var unknown = new DeliveryId(Known.uuid(1));

        assertThat(bench.liaison
                        .triggers()
                        .repeatDelivery()
                        .repeat(new RepeatDelivery.Command(viewer, trigger, only().id())))
                .isEqualTo(Either.left(new PermissionMissing(Permission.TRIGGERS_EDIT, "Shared")));
        assertThat(repeat(unknown)).isEqualTo(Either.left(new DeliveryNotFound(unknown.toString())));
    }

    private void deliverAll() {
        deliver(false);
        deliver(true);
    }

    private Either<Failure, Sent> repeat(DeliveryId delivery) {
        return bench.liaison
                .triggers()
                .repeatDelivery()
                .repeat(new RepeatDelivery.Command(bench.admin, trigger, delivery));
    }
}
