package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.FakeCall.aCall;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static io.liaison.application.fixture.Walk.FIRST_PAGE;
import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.FakeCall;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Sent;
import io.liaison.application.port.UpkeepPlan;
import io.liaison.application.port.inbound.trigger.GetEvent;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.application.port.inbound.trigger.RepeatDelivery;
import io.liaison.application.port.inbound.trigger.TestTrigger;
import io.liaison.application.port.inbound.upkeep.DeliverEvents;
import io.liaison.application.port.inbound.upkeep.ForgetEvents;
import io.liaison.application.port.inbound.upkeep.KeepSubscriptions;
import io.liaison.application.port.inbound.upkeep.PollFeeds;
import io.liaison.application.port.inbound.upkeep.WatchTriggers;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.Hook;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** Requests about what has happened, and what is done about it by itself. */
final class EventRequests {
    private static final String WON = "{\"id\":\"d-1\"}";

    private EventRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(TestTrigger.class, bench -> {
                    var trigger = posted(bench);
                    return actor -> test(bench, actor, trigger);
                }),
                to(TestTrigger.class, bench -> {
                    var trigger = TriggerRequests.polled(bench);
                    shopTells(bench);
                    return actor -> test(bench, actor, trigger);
                }),
                to(ListDeliveries.class, bench -> {
                    var trigger = posted(bench);
                    return actor -> list(bench, actor, trigger, Option.none(), FIRST_PAGE);
                }),
                to(RepeatDelivery.class, bench -> {
                    var trigger = posted(bench);
                    var delivery = delivery(bench, trigger).delivery().id();
                    return actor -> repeat(bench, actor, trigger, delivery);
                }),
                to(GetEvent.class, bench -> {
                    var event = delivery(bench, posted(bench)).delivery().event();
                    return actor -> bench.liaison.triggers().getEvent().get(new GetEvent.Query(actor, event));
                }),
                to(ReceiveCall.class, bench -> {
                    var hook = hook(bench, "posted");
                    return actor -> receive(bench, hook.address(), signed(bench, hook));
                }),
                to(ReceiveCall.class, bench -> {
                    var hook = hook(bench, "keyed");
                    return actor -> receive(bench, hook.address(), aCall("{}").with("X-Hook-Secret", "told"));
                }),
                to(PollFeeds.class, bench -> {
                    TriggerRequests.polled(bench);
                    shopTells(bench);
                    return actor -> bench.liaison.upkeep().pollFeeds().poll(new PollFeeds.Command(false));
                }),
                to(DeliverEvents.class, bench -> {
                    posted(bench);
                    return actor -> bench.liaison.upkeep().deliverEvents().deliver(new DeliverEvents.Command(false));
                }),
                to(KeepSubscriptions.class, bench -> {
                    TriggerRequests.delete(bench, TriggerRequests.subscribed(bench), Option.none())
                            .get();
                    return actor -> bench.liaison.upkeep().keepSubscriptions().keep();
                }),
                to(KeepSubscriptions.class, bench -> {
                    TriggerRequests.created(bench, aTriggerFor("subscribed"));
                    return actor -> bench.liaison.upkeep().keepSubscriptions().keep();
                }),
                to(WatchTriggers.class, bench -> {
                    TriggerRequests.polled(bench);
                    bench.clock.pass(Duration.ofHours(1));
                    return actor -> bench.liaison.upkeep().watchTriggers().watch();
                }),
                to(ForgetEvents.class, bench -> {
                    posted(bench);
                    bench.clock.pass(UpkeepPlan.A_WEEK.plusSeconds(1));
                    return actor ->
                            bench.liaison.upkeep().forgetEvents().forget(new ForgetEvents.Command(UpkeepPlan.A_WEEK));
                }));
    }

    static Either<Failure, ReceiveCall.Answer> receive(Workbench bench, Secret address, FakeCall sent) {
        var call = sent.build();
        return bench.liaison
                .triggers()
                .receiveCall()
                .receive(new ReceiveCall.Command(address, call.method(), call.url(), call.headers(), call.body()));
    }

    static Either<Failure, Page<Sent>> list(
            Workbench bench, Actor actor, TriggerId trigger, Option<String> state, PageRequest page) {
        return bench.liaison.triggers().listDeliveries().list(new ListDeliveries.Query(actor, trigger, state, page));
    }

    static Either<Failure, Sent> repeat(Workbench bench, Actor actor, TriggerId trigger, DeliveryId delivery) {
        return bench.liaison.triggers().repeatDelivery().repeat(new RepeatDelivery.Command(actor, trigger, delivery));
    }

    /** Of an event that the provider posts. */
    static Hook hook(Workbench bench, String event) {
        var trigger = TriggerRequests.created(bench, aTriggerFor(event));
        return TriggerRequests.get(bench, bench.admin, trigger)
                .get()
                .subject()
                .hook()
                .get();
    }

    /** A trigger for which something has happened. */
    static TriggerId posted(Workbench bench) {
        var trigger = TriggerRequests.created(bench, aTriggerFor("posted"));
        var hook = TriggerRequests.get(bench, bench.admin, trigger)
                .get()
                .subject()
                .hook()
                .get();
        receive(bench, hook.address(), signed(bench, hook)).get();
        return trigger;
    }

    static FakeCall signed(Workbench bench, Hook hook) {
        return aCall(WON).signed(hook.key(), bench.clock.instant());
    }

    private static Sent delivery(Workbench bench, TriggerId trigger) {
        return list(bench, bench.admin, trigger, Option.none(), FIRST_PAGE)
                .get()
                .items()
                .single();
    }

    private static Either<Failure, TestTrigger.Trial> test(Workbench bench, Actor actor, TriggerId trigger) {
        return bench.liaison.triggers().testTrigger().test(new TestTrigger.Query(actor, trigger));
    }

    private static void shopTells(Workbench bench) {
        bench.provider.api().answerNext(200, "{\"items\":[{\"id\":\"d-1\",\"at\":\"2026-04-17T12:00:01Z\"}]}");
    }
}
