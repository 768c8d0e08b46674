package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static io.liaison.application.fixture.TriggerRequest.aTriggerForNothing;
import static io.liaison.application.fixture.TriggerRequest.expression;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.TriggerRequest;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Conflict.EventLack;
import io.liaison.domain.error.Conflict.EventNotUsable;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.TargetNotSetUp;
import io.liaison.domain.error.Conflict.TriggerNeedsConnection;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.liaison.domain.error.Invalid.FilterUnusable;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.trigger.FeedProgress;
import io.liaison.domain.trigger.PayloadKind;
import io.liaison.domain.trigger.QueueState;
import io.liaison.domain.trigger.TriggerState;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class TriggersTest extends VisitorScene {
    @Test
    void waits_for_what_happens_from_now_on() {
        var view = create(aTriggerFor("changed")).get().trigger().subject();

        assertThat(view.feed().mode()).isEqualTo(EventMode.POLLING);
        assertThat(view.feed().progress()).isEqualTo(FeedProgress.startedAt(Option.some("2026-04-17T12:00:00Z"), NOON));
        assertThat(view.state(NOON).kind()).isEqualTo(TriggerState.Kind.ACTIVE);
        assertThat(view.trigger().enabled()).isTrue();
        assertThat(view.trigger().payload()).isEqualTo(PayloadKind.FULL);
        assertThat(view.queue()).isEqualTo(QueueState.EMPTY);
        assertThat(view(view.trigger().id())).isEqualTo(view);
    }

    @Test
    void a_name_stands_once_on_a_connection_in_whatever_case() {
        create(aTriggerFor("changed").named("Won deals")).get();

        assertThat(create(aTriggerFor("posted").named("WON DEALS")))
                .isEqualTo(Either.left(new NameAlreadyUsed("WON DEALS")));
        assertThat(on(bench.machineConnection("Other shop").id(), bench.admin, aTriggerFor("changed"))
                        .isRight())
                .isTrue();
    }

    @Test
    void an_event_is_one_of_the_connector_that_can_be_waited_for() {
        assertThat(faults(aTriggerForNothing())).containsExactly(missing("/event", "event"));
        assertThat(faults(aTriggerFor("lost")))
                .containsExactly(invalid("/event", "event", Expectation.EVENT_OF_CONNECTOR));
        assertThat(create(aTriggerFor("unsigned")))
                .isEqualTo(
                        Either.left(new EventNotUsable(new ConnectorKey("petstore"), "unsigned", EventLack.SIGNATURE)));
    }

    @Test
    void parameters_are_what_the_event_asks_for() {
        assertThat(faults(aTriggerFor("of-team").with("team", "Sales!").with("colour", "red")))
                .containsExactly(
                        invalid("/parameters/colour", "colour", Expectation.EVENT_PARAMETER),
                        invalid("/parameters/team", "team", Expectation.FIELD_PATTERN));
        assertThat(faults(aTriggerFor("of-team"))).containsExactly(missing("/parameters/team", "team"));
        assertThat(view(created(aTriggerFor("of-team").with("team", "sales")))
                        .trigger()
                        .occasion()
                        .parameters())
                .isEqualTo(LinkedHashMap.of("team", "sales"));
    }

    @Test
    void every_fault_is_named_with_its_place() {
        var filter = Written.members().with("all", Written.items(new Written.Text("won")));

        assertThat(faults(aTriggerForNothing()
                        .named(" ")
                        .wanting(filter)
                        .to(LinkedHashMap.of("type", "pigeon"))
                        .as("half")
                        .signedWith("\u0000")))
                .containsExactlyInAnyOrder(
                        missing("/event", "event"),
                        missing("/name", "name"),
                        invalid("/filter/all/0", "filter", Expectation.EVENT_FILTER),
                        invalid("/target/type", "type", Expectation.TARGET_TYPE),
                        invalid("/payload", "payload", Expectation.PAYLOAD_KIND),
                        invalid("/providerSecret", "providerSecret", Expectation.PROVIDER_SECRET));
    }

    @Test
    void what_an_adapter_could_not_read_stands_beside_all_else_and_is_not_missing_as_well() {
        var unread = invalid("/target", "target", Expectation.OBJECT);

        assertThat(faults(aTriggerFor("changed")
                        .named(" ")
                        .to(LinkedHashMap.empty())
                        .beside(unread)))
                .containsExactly(unread, missing("/name", "name"));
    }

    @Test
    void a_filter_that_cannot_be_used_is_refused() {
        assertThat(faults(aTriggerFor("changed").wanting(expression("event.amount >"))))
                .containsExactly(new FieldError("/filter", new FilterUnusable("the expression is none")));
    }

    @Test
    void a_target_is_one_that_is_reached() {
        assertThat(faults(aTriggerFor("changed").to(LinkedHashMap.empty())))
                .containsExactly(missing("/target", "target"));
        assertThat(create(aTriggerFor("changed").to(LinkedHashMap.of("type", "handler", "handler", "orders")))
                        .getLeft())
                .isEqualTo(new TargetNotSetUp("handler orders"));
        assertThat(create(aTriggerFor("changed").to(LinkedHashMap.of("type", "kafka", "topic", "deals")))
                        .getLeft())
                .isEqualTo(new TargetNotSetUp("kafka"));
        assertThat(create(aTriggerFor("changed")
                                .to(LinkedHashMap.of("type", "webhook", "url", "http://consumer.example.com/")))
                        .getLeft())
                .isEqualTo(new EgressRefused("consumer.example.com", EgressRule.TLS_REQUIRED));
    }

    @Test
    void nobody_waits_for_what_cannot_come() {
        disconnect();

        assertThat(create(aTriggerFor("changed")))
                .isEqualTo(Either.left(new TriggerNeedsConnection(connection.id(), "disconnected")));
        reconnect();
        assertThat(create(aTriggerFor("changed")).isRight()).isTrue();
    }

    @Test
    void others_with_other_parameters_wait_for_something_else() {
        var sales = view(created(aTriggerFor("of-team").named("One").with("team", "sales")));
        var support = view(created(aTriggerFor("of-team").named("Two").with("team", "support")));

        assertThat(sales.feed().id()).isNotEqualTo(support.feed().id());
    }

    @Test
    void a_disabled_one_waits_for_nothing() {
        var trigger = created(aTriggerFor("changed").disabled());

        poll();

        assertThat(view(trigger).state(NOON).kind()).isEqualTo(TriggerState.Kind.DISABLED);
        assertThat(asked()).isEmpty();
    }

    @Test
    void they_are_listed_in_the_order_of_their_names() {
        for (var name : List.of("beta", "Alpha", "gamma")) {
            create(aTriggerFor("changed").named(name)).get();
        }

        var first = list(bench.admin, new PageRequest(2, Option.none())).get();

        assertThat(names(first)).containsExactly("Alpha", "beta");
        assertThat(names(list(bench.admin, new PageRequest(2, first.next())).get()))
                .containsExactly("gamma");
    }

    private Iterable<FieldError> faults(TriggerRequest request) {
        return create(request).getLeft() instanceof InvalidFields several ? several.errors() : List.empty();
    }

    private static FieldError invalid(String pointer, String name, Expectation expected) {
        return new FieldError(pointer, new InvalidArgument(name, expected));
    }

    private static FieldError missing(String pointer, String name) {
        return new FieldError(pointer, new MissingParameter(name));
    }
}
