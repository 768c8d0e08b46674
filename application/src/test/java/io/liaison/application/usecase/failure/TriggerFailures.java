package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.TriggerEdit.aChange;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static io.liaison.application.fixture.TriggerRequest.expression;
import static io.liaison.application.fixture.Walk.FIRST_PAGE;
import static io.liaison.application.usecase.failure.Beginnings.FOREIGN_PAGE;
import static io.liaison.application.usecase.failure.Beginnings.NEVER_THERE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;

import io.liaison.application.fixture.FakeCall;
import io.liaison.application.fixture.TriggerEdit;
import io.liaison.application.fixture.TriggerRequest;
import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.application.port.inbound.trigger.RepeatDelivery;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Conflict.EventNotUsable;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Conflict.TargetNotSetUp;
import io.liaison.domain.error.Conflict.TriggerHasConsumers;
import io.liaison.domain.error.Conflict.TriggerNeedsConnection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.WebhookNotBelieved;
import io.liaison.domain.error.Invalid.FilterUnusable;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Invalid.OutOfRange;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.DeliveryNotFound;
import io.liaison.domain.error.NotFound.HookNotFound;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.fixture.Failures;
import io.liaison.domain.fixture.Known;
import io.liaison.domain.shared.DeliveryId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What goes wrong with triggers. */
final class TriggerFailures {
    private static final Written TOO_MANY = Written.members()
            .with(
                    "any",
                    new Written.Items(List.fill(
                            201, () -> Written.members().with("field", "/id").with("operator", "exists"))));
    private static final Written BROKEN = expression("event.amount >");
    private static final Map<String, String> NOBODY = LinkedHashMap.of("type", "handler", "handler", "nobody");
    private static final Map<String, String> OUT_OF_BOUNDS =
            LinkedHashMap.of("type", "webhook", "url", "http://10.0.0.1/");

    private TriggerFailures() {}

    static Seq<Scenario> all() {
        return List.of(creations(), edits(), deletions(), others()).flatMap(each -> each);
    }

    private static Seq<Scenario> creations() {
        return List.of(
                creation(InvalidArgument.class, aTriggerFor("nothing")),
                creation(MissingParameter.class, aTriggerFor("changed").named(" ")),
                creation(OutOfRange.class, aTriggerFor("changed").wanting(TOO_MANY)),
                creation(InvalidFields.class, aTriggerFor("changed").named(" ").as("half")),
                creation(EventNotUsable.class, aTriggerFor("unsigned")),
                creation(TargetNotSetUp.class, aTriggerFor("changed").to(NOBODY)),
                creation(EgressRefused.class, aTriggerFor("changed").to(OUT_OF_BOUNDS)),
                creation(FilterUnusable.class, aTriggerFor("changed").wanting(BROKEN)),
                Scenario.of(CreateTrigger.class, NameAlreadyUsed.class, bench -> {
                    var shop = TriggerRequests.shop(bench);
                    TriggerRequests.create(bench, bench.admin, shop, aTriggerFor("changed"))
                            .get();
                    return TriggerRequests.create(bench, bench.admin, shop, aTriggerFor("posted"));
                }),
                Scenario.of(CreateTrigger.class, TriggerNeedsConnection.class, bench -> {
                    var pending = Beginnings.asked(bench).connection().subject().connection();
                    return TriggerRequests.create(bench, bench.admin, pending.id(), aTriggerFor("changed"));
                }),
                Scenario.of(
                        CreateTrigger.class,
                        ConnectorNotFound.class,
                        UsualRequests.of(CreateTrigger.class)
                                .after(bench ->
                                        bench.memory.before("Connectors.byKey", () -> Beginnings.remove(bench)))));
    }

    private static Seq<Scenario> edits() {
        return List.of(
                edit(InvalidArgument.class, aChange().as("half")),
                edit(MissingParameter.class, aChange().naming(" ")),
                edit(OutOfRange.class, aChange().wanting(TOO_MANY)),
                edit(InvalidFields.class, aChange().naming(" ").as("half")),
                edit(StaleVersion.class, aChange().naming("Won").having(NEVER_THERE.get())),
                edit(TargetNotSetUp.class, aChange().to(NOBODY)),
                edit(EgressRefused.class, aChange().to(OUT_OF_BOUNDS)),
                edit(FilterUnusable.class, aChange().wanting(BROKEN)),
                Scenario.of(EditTrigger.class, NameAlreadyUsed.class, bench -> {
                    var shop = TriggerRequests.shop(bench);
                    var one = TriggerRequests.create(
                                    bench,
                                    bench.admin,
                                    shop,
                                    aTriggerFor("changed").named("One"))
                            .get();
                    TriggerRequests.create(
                                    bench,
                                    bench.admin,
                                    shop,
                                    aTriggerFor("changed").named("Two"))
                            .get();
                    var trigger = one.trigger().subject().trigger().id();
                    return TriggerRequests.edit(bench, trigger, aChange().naming("TWO"));
                }),
                Scenario.of(EditTrigger.class, TriggerNeedsConnection.class, bench -> {
                    var shop = TriggerRequests.shop(bench);
                    var made = TriggerRequests.create(
                                    bench,
                                    bench.admin,
                                    shop,
                                    aTriggerFor("changed").disabled())
                            .get();
                    bench.provider.troubleAtApi(Failures.sample(ProviderRefused.class));
                    ConnectionRequests.check(bench, bench.admin, shop).get();
                    var trigger = made.trigger().subject().trigger().id();
                    return TriggerRequests.edit(bench, trigger, aChange().enabling());
                }));
    }

    private static Seq<Scenario> deletions() {
        return List.of(
                Scenario.of(
                        DeleteTrigger.class,
                        StaleVersion.class,
                        bench -> TriggerRequests.delete(bench, TriggerRequests.polled(bench), NEVER_THERE)),
                Scenario.of(
                        DeleteTrigger.class,
                        TriggerHasConsumers.class,
                        bench -> TriggerRequests.delete(bench, EventRequests.posted(bench), UNREAD)));
    }

    private static Seq<Scenario> others() {
        return List.of(
                Scenario.of(
                        ListTriggers.class,
                        InvalidArgument.class,
                        bench -> TriggerRequests.list(bench, bench.admin, TriggerRequests.shop(bench), FOREIGN_PAGE)),
                Scenario.of(
                        ListDeliveries.class,
                        InvalidArgument.class,
                        bench -> EventRequests.list(
                                bench, bench.admin, TriggerRequests.polled(bench), Option.some("lost"), FIRST_PAGE)),
                Scenario.of(
                        RepeatDelivery.class,
                        DeliveryNotFound.class,
                        bench -> EventRequests.repeat(
                                bench, bench.admin, TriggerRequests.polled(bench), new DeliveryId(Known.uuid(1)))),
                Scenario.of(
                        ReceiveCall.class,
                        HookNotFound.class,
                        bench -> EventRequests.receive(bench, new Secret("guessed"), FakeCall.aCall("{}"))),
                Scenario.of(ReceiveCall.class, WebhookNotBelieved.class, bench -> {
                    var hook = EventRequests.hook(bench, "posted");
                    return EventRequests.receive(bench, hook.address(), FakeCall.aCall("{}"));
                }),
                Scenario.of(
                        ReceiveCall.class,
                        ConnectorNotFound.class,
                        UsualRequests.of(ReceiveCall.class)
                                .after(bench ->
                                        bench.memory.before("Connectors.byKey", () -> Beginnings.remove(bench)))));
    }

    private static Scenario creation(Class<? extends Failure> leaf, TriggerRequest request) {
        return Scenario.of(
                CreateTrigger.class,
                leaf,
                bench -> TriggerRequests.create(bench, bench.admin, TriggerRequests.shop(bench), request));
    }

    private static Scenario edit(Class<? extends Failure> leaf, TriggerEdit change) {
        return Scenario.of(
                EditTrigger.class, leaf, bench -> TriggerRequests.edit(bench, TriggerRequests.polled(bench), change));
    }
}
