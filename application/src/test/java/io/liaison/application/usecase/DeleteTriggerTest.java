package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerEdit.aChange;
import static io.liaison.application.fixture.TriggerRequest.WEBHOOK;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.PreviewDeletion;
import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Conflict.TriggerHasConsumers;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.HookNotFound;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.shared.Version;
import io.liaison.domain.trigger.Hook;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class DeleteTriggerTest extends TriggerScene {

    @Test
    void one_that_nobody_was_served_by_is_gone_at_once() {
        var trigger = created(aTriggerFor("changed").to(WEBHOOK));
        var secrets = bench.memory.secrets();

        assertThat(deleteBy(bench.admin, trigger)).isEqualTo(Either.right(trigger));

        assertThat(bench.memory.secrets()).isEqualTo(secrets - 1);
        assertThat(deleteBy(bench.admin, trigger)).isEqualTo(Either.left(new TriggerNotFound(trigger.toString())));
        nextPoll();
        assertThat(asked()).isEmpty();
    }

    @Test
    void one_with_something_on_its_way_is_not_deleted_by_accident() {
        var trigger = waitingFor("changed");
        shopTells(deal("d-1", 1), deal("d-2", 2));
        poll();

        assertThat(deleteBy(bench.admin, trigger))
                .isEqualTo(Either.left(new TriggerHasConsumers("Deals", 2, Option.none())));
        assertThat(delete(trigger)).isEqualTo(Either.right(trigger));

        assertThat(started()).isEmpty();
    }

    @Test
    void one_whose_events_somebody_takes_is_not_deleted_by_accident() {
        var trigger = waitingFor("changed");
        shopTells(deal("d-1", 1));
        poll();
        deliver();

        assertThat(deleteBy(bench.admin, trigger))
                .isEqualTo(Either.left(new TriggerHasConsumers("Deals", 0, Option.some(bench.clock.instant()))));
        edit(trigger, aChange().disabling()).get();

        assertThat(deleteBy(bench.admin, trigger)).isEqualTo(Either.right(trigger));
    }

    @Test
    void whoever_has_read_an_older_version_is_refused() {
        var trigger = waitingFor("changed");
        edit(trigger, aChange().naming("Won")).get();

        var refused = bench.liaison
                .triggers()
                .deleteTrigger()
                .delete(new DeleteTrigger.Command(bench.admin, trigger, Option.some(Version.FIRST), true));

        assertThat(refused).isEqualTo(Either.left(new StaleVersion(new Version(2))));
    }

    @Test
    void what_others_wait_for_goes_on() {
        var made = create(aTriggerFor("posted").named("One")).get();
        created(aTriggerFor("posted").named("Two"));

        deleteBy(bench.admin, made.trigger().subject().trigger().id());

        assertThat(post(made.hook().get(), "{\"id\":\"d-1\"}").isRight()).isTrue();
        assertThat(started()).containsExactly("d-1");
    }

    @Test
    void nobody_listens_at_the_address_of_one_that_is_gone() {
        var made = create(aTriggerFor("posted")).get();

        delete(made.trigger().subject().trigger().id());

        assertThat(post(made.hook().get(), "{\"id\":\"d-1\"}")).isEqualTo(Either.left(new HookNotFound()));
    }

    @Test
    void whoever_makes_it_anew_is_given_another_address_and_what_came_before_is_no_news() {
        var first = create(aTriggerFor("posted")).get();
        delete(first.trigger().subject().trigger().id());

        var second = create(aTriggerFor("posted")).get();

        assertThat(second.hook().map(Hook::address)).isNotEqualTo(first.hook().map(Hook::address));
        assertThat(started()).isEmpty();
    }

    @Test
    void whoever_only_looks_deletes_nothing_and_to_others_there_is_none() {
        var trigger = waitingFor("changed");

        for (var role : List.of(BuiltInRoles.VIEWER, BuiltInRoles.AUTOMATION_USER)) {
            assertThat(deleteBy(bench.somebody(bench.folder.id(), role), trigger))
                    .isEqualTo(Either.left(new PermissionMissing(Permission.TRIGGERS_DELETE, "Shared")));
        }
        for (var actor : List.of(bench.somebody(bench.folder.id()), bench.tenant("other"))) {
            assertThat(deleteBy(actor, trigger)).isEqualTo(Either.left(new TriggerNotFound(trigger.toString())));
        }
    }

    @Test
    void triggers_go_with_their_connection() {
        var made = create(aTriggerFor("posted").named("One").to(WEBHOOK)).get();
        post(made.hook().get(), "{\"id\":\"d-1\"}").get();
        var trigger = created(aTriggerFor("changed").named("Two"));

        deleteConnection();

        assertThat(bench.liaison.triggers().getTrigger().get(new GetTrigger.Query(bench.admin, trigger)))
                .isEqualTo(Either.left(new TriggerNotFound(trigger.toString())));
        assertThat(post(made.hook().get(), "{\"id\":\"d-2\"}")).isEqualTo(Either.left(new HookNotFound()));
        assertThat(deliver().counts()).isEmpty();
        assertThat(nextPoll().counts()).isEmpty();
        assertThat(bench.memory.secrets()).isEqualTo(1);
    }

    @Test
    void what_would_go_with_a_connection_is_told_before() {
        var made = create(aTriggerFor("posted").named("One")).get();
        created(aTriggerFor("posted").named("Two"));
        var polled = created(aTriggerFor("changed").named("Three"));
        var before = view(polled);
        post(made.hook().get(), "{\"id\":\"d-1\"}").get();

        var preview = bench.liaison
                .connections()
                .previewDeletion()
                .preview(new PreviewDeletion.Query(bench.admin, connection.id()))
                .get();

        assertThat(preview.references()).isEmpty();
        assertThat(preview.triggers().map(view -> view.trigger().name().value()))
                .containsExactly("One", "Three", "Two");
        assertThat(preview.waiting()).isEqualTo(2);
        assertThat(preview.hooks()).containsExactly(made.hook().get().believing());
        assertThat(view(polled)).isEqualTo(before);
    }

    private void deleteConnection() {
        bench.liaison
                .connections()
                .deleteConnection()
                .delete(new DeleteConnection.Command(bench.admin, connection.id(), Option.none()))
                .get();
    }

    private Either<Failure, TriggerId> deleteBy(Actor actor, TriggerId trigger) {
        return bench.liaison
                .triggers()
                .deleteTrigger()
                .delete(new DeleteTrigger.Command(actor, trigger, Option.none(), false));
    }
}
