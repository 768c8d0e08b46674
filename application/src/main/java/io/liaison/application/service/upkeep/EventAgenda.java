package io.liaison.application.service.upkeep;

import io.liaison.application.port.UpkeepPlan;
import io.liaison.application.port.inbound.upkeep.DeliverEvents;
import io.liaison.application.port.inbound.upkeep.ForgetEvents;
import io.liaison.application.port.inbound.upkeep.KeepSubscriptions;
import io.liaison.application.port.inbound.upkeep.PollFeeds;
import io.liaison.application.port.inbound.upkeep.WatchTriggers;
import io.liaison.application.service.upkeep.Agenda.Item;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.Function;

/**
 * What recurs for triggers. Several hands poll and deliver at once, each for few, and whoever fails is left to other hands: so
 * those that hang hold up none but each other.
 */
record EventAgenda(
        PollFeeds polls,
        DeliverEvents deliveries,
        KeepSubscriptions subscriptions,
        WatchTriggers watch,
        ForgetEvents forgetting) {
    private static final int HANDS = 2;
    private static final int HANDS_FOR_TROUBLE = 1;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration A_WHILE = Duration.ofSeconds(5);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    Seq<Item> of(UpkeepPlan plan) {
        return List.of(
                        hands("polls", HANDS, number -> poll(number, A_MOMENT, false)),
                        hands("polls-again", HANDS_FOR_TROUBLE, number -> poll(number, A_WHILE, true)),
                        hands("event-deliveries", HANDS, number -> deliver(number, A_MOMENT, false)),
                        hands("event-deliveries-again", HANDS_FOR_TROUBLE, number -> deliver(number, A_WHILE, true)),
                        List.of(
                                new Item("subscriptions", A_WHILE, subscriptions::keep),
                                new Item("alarms", A_MINUTE, watch::watch),
                                new Item(
                                        "forgotten-events",
                                        A_MINUTE,
                                        () -> forgetting.forget(new ForgetEvents.Command(plan.keepEvents())))))
                .flatMap(each -> each);
    }

    private Seq<Item> hands(String name, int count, Function<String, Item> hand) {
        return Array.range(0, count).map(number -> hand.apply(name + "-" + number));
    }

    private Item poll(String name, Duration rest, boolean troubled) {
        return new Item(name, rest, () -> polls.poll(new PollFeeds.Command(troubled)));
    }

    private Item deliver(String name, Duration rest, boolean troubled) {
        return new Item(name, rest, () -> deliveries.deliver(new DeliverEvents.Command(troubled)));
    }
}
