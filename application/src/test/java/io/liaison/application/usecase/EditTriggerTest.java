package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerEdit.aChange;
import static io.liaison.application.fixture.TriggerRequest.HANDLER;
import static io.liaison.application.fixture.TriggerRequest.WEBHOOK;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static io.liaison.application.fixture.TriggerRequest.expression;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Conflict.TriggerNeedsConnection;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.shared.Version;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventFilter;
import io.liaison.domain.trigger.PayloadKind;
import io.liaison.domain.trigger.TriggerState;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class EditTriggerTest extends TriggerScene {

    @Test
    void all_that_can_be_wished_changes_at_once_and_the_occasion_stays() {
        var trigger = created(aTriggerFor("of-team").with("team", "sales"));
        var before = view(trigger);
        bench.clock.pass(TURN);

        var edited = edit(
                        trigger,
                        aChange()
                                .naming("Large deals")
                                .wanting(expression("event.amount > 100"))
                                .to(LinkedHashMap.of("type", "notify", "channel", "deals"))
                                .as("reference")
                                .disabling()
                                .having(before.trigger().version()))
                .get()
                .trigger()
                .subject()
                .trigger();

        assertThat(edited.name().value()).isEqualTo("Large deals");
        assertThat(edited.filter()).contains(new EventFilter.Expression("event.amount > 100"));
        assertThat(edited.target()).isEqualTo(new DeliveryTarget.Notify("deals"));
        assertThat(edited.payload()).isEqualTo(PayloadKind.REFERENCE);
        assertThat(edited.enabled()).isFalse();
        assertThat(edited.occasion()).isEqualTo(before.trigger().occasion());
        assertThat(edited.feed()).isEqualTo(before.trigger().feed());
        assertThat(edited.version()).isEqualTo(before.trigger().version().next());
        assertThat(edited.updatedAt()).isEqualTo(bench.clock.instant());
        assertThat(view(trigger).trigger()).isEqualTo(edited);
    }

    @Test
    void what_is_left_out_stays_and_a_filter_can_be_taken_away() {
        var trigger = created(aTriggerFor("changed").named("Large").wanting(expression("event.amount > 100")));

        var renamed = edit(trigger, aChange().naming("Huge")).get().trigger().subject();
        var unfiltered = edit(trigger, aChange().wantingAll()).get().trigger().subject();

        assertThat(renamed.trigger().filter()).isNotEmpty();
        assertThat(unfiltered.trigger().filter()).isEmpty();
        assertThat(unfiltered.trigger().name().value()).isEqualTo("Huge");
    }

    @Test
    void every_fault_is_named_and_nothing_changes() {
        var trigger = waitingFor("changed");
        var before = view(trigger);
        var unread = new FieldError("/enabled", new InvalidArgument("enabled", Expectation.FLAG));

        var refused = edit(
                trigger,
                aChange()
                        .naming(" ")
                        .wanting(Written.members())
                        .to(LinkedHashMap.of("type", "handler", "handler", " "))
                        .as("half")
                        .disabling()
                        .beside(unread));

        assertThat(((InvalidFields) refused.getLeft()).errors())
                .containsExactlyInAnyOrder(
                        unread,
                        new FieldError("/name", new MissingParameter("name")),
                        new FieldError("/filter/field", new MissingParameter("field")),
                        new FieldError("/filter/operator", new MissingParameter("operator")),
                        new FieldError("/target/handler", new MissingParameter("handler")),
                        new FieldError("/payload", new InvalidArgument("payload", Expectation.PAYLOAD_KIND)));
        assertThat(view(trigger)).isEqualTo(before);
    }

    @Test
    void a_name_that_is_taken_changes_nothing_else_either() {
        created(aTriggerFor("changed").named("Won"));
        var trigger = created(aTriggerFor("changed").named("Lost"));

        assertThat(edit(trigger, aChange().naming("WON").disabling()))
                .isEqualTo(Either.left(new NameAlreadyUsed("WON")));
        assertThat(view(trigger).trigger().enabled()).isTrue();
        assertThat(edit(trigger, aChange().naming("LOST")).isRight()).isTrue();
    }

    @Test
    void whoever_has_read_an_older_version_is_refused() {
        var trigger = waitingFor("changed");
        edit(trigger, aChange().naming("Won")).get();

        assertThat(edit(trigger, aChange().naming("Lost").having(Version.FIRST)))
                .isEqualTo(Either.left(new StaleVersion(new Version(2))));
    }

    @Test
    void who_says_nothing_new_makes_no_new_version() {
        var trigger = waitingFor("changed");
        var before = view(trigger);
        bench.clock.pass(TURN);

        var edited = edit(trigger, aChange().naming("Deals").to(HANDLER).enabling());

        assertThat(edited.get().trigger().subject()).isEqualTo(before);
    }

    @Test
    void what_happens_while_it_is_disabled_starts_nothing_also_later() {
        var trigger = waitingFor("changed");
        shopTells(deal("d-1", 1));
        poll();
        edit(trigger, aChange().disabling()).get();
        assertThat(view(trigger).state(bench.clock.instant()).kind()).isEqualTo(TriggerState.Kind.DISABLED);
        nextPoll();
        assertThat(asked()).hasSize(1);
        bench.clock.pass(TURN);

        edit(trigger, aChange().enabling()).get();
        shopTells(deal("d-2", 400), deal("d-3", 595), deal("d-4", 600));
        poll();
        shopTells(deal("d-3", 595), deal("d-4", 600), deal("d-5", 700));
        nextPoll();

        assertThat(asked().get(1)).isEqualTo("GET /deals?since=2026-04-17T12%3A09%3A50Z");
        assertThat(started()).containsExactly("d-1", "d-4", "d-5");
    }

    @Test
    void what_is_posted_while_it_is_disabled_starts_nothing_either() {
        var made = create(aTriggerFor("posted")).get();
        var trigger = made.trigger().subject().trigger().id();
        edit(trigger, aChange().disabling()).get();
        assertThat(post(made.hook().get(), "{\"id\":\"d-1\"}").get().isNew()).isTrue();

        edit(trigger, aChange().enabling()).get();
        assertThat(post(made.hook().get(), "{\"id\":\"d-1\"}").get().isNew()).isFalse();
        post(made.hook().get(), "{\"id\":\"d-2\"}").get();

        assertThat(started()).containsExactly("d-2");
    }

    @Test
    void what_was_received_before_it_was_disabled_waits_until_it_is_enabled() {
        var trigger = waitingFor("changed");
        shopTells(deal("d-1", 1));
        poll();
        edit(trigger, aChange().disabling()).get();
        assertThat(started()).isEmpty();

        edit(trigger, aChange().enabling()).get();

        assertThat(started()).containsExactly("d-1");
    }

    @Test
    void an_edit_forgets_nothing_and_repeats_nothing() {
        var trigger = waitingFor("changed");
        shopTells(deal("d-1", 1));
        poll();
        bench.clock.pass(TURN);
        edit(trigger, aChange().naming("Other deals").as("reference")).get();
        shopTells(deal("d-1", 1), deal("d-2", 200));
        poll();

        assertThat(started()).containsExactly("d-1", "d-2");
    }

    @Test
    void one_that_only_now_is_posted_gets_a_key_that_is_told_once_and_stays() {
        var trigger = waitingFor("changed");
        var secrets = bench.memory.secrets();

        var told = edit(trigger, aChange().to(WEBHOOK)).get().signingSecret();
        var back = edit(trigger, aChange().to(HANDLER)).get().signingSecret();
        var again = edit(trigger, aChange().to(WEBHOOK)).get().signingSecret();
        shopTells(deal("d-1", 1));
        poll();
        deliver();

        assertThat(told.get().reveal()).startsWith("whsec_");
        assertThat(back).isEmpty();
        assertThat(again).isEmpty();
        assertThat(bench.memory.secrets()).isEqualTo(secrets + 1);
        assertThat(bench.provider.events().targets().sent().single().key()).isEqualTo(told);
    }

    @Test
    void the_key_that_the_provider_signs_with_can_be_told_later() {
        var made = create(aTriggerFor("posted")).get();
        var trigger = made.trigger().subject().trigger();

        var edited = edit(trigger.id(), aChange().signedWith("its own")).get();

        assertThat(edited.trigger().subject().hook().get().key()).isEqualTo(new Secret("its own"));
        assertThat(edited.trigger().subject().trigger().version()).isEqualTo(trigger.version());
        assertThat(post(made.hook().get(), "{\"id\":\"d-1\"}").isLeft()).isTrue();
        assertThat(post(view(trigger.id()).hook().get(), "{\"id\":\"d-1\"}").isRight())
                .isTrue();
    }

    @Test
    void it_cannot_be_enabled_for_what_cannot_come() {
        var trigger = created(aTriggerFor("changed").disabled());
        disconnect();

        assertThat(edit(trigger, aChange().enabling()))
                .isEqualTo(Either.left(new TriggerNeedsConnection(connection.id(), "disconnected")));
        assertThat(edit(trigger, aChange().naming("Won")).isRight()).isTrue();
    }

    @Test
    void whoever_only_looks_changes_nothing_and_to_others_there_is_none() {
        var trigger = waitingFor("changed");
        var viewer = bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER);

        assertThat(editBy(viewer, trigger))
                .isEqualTo(Either.left(new PermissionMissing(Permission.TRIGGERS_EDIT, "Shared")));
        for (var actor : List.of(bench.somebody(bench.folder.id()), bench.tenant("other"))) {
            assertThat(editBy(actor, trigger)).isEqualTo(Either.left(new TriggerNotFound(trigger.toString())));
        }
    }

    private Either<?, ?> editBy(Actor actor, TriggerId trigger) {
        return bench.liaison
                .triggers()
                .editTrigger()
                .edit(aChange().naming("Won").command(actor, trigger));
    }
}
