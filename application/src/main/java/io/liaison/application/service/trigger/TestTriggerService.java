package io.liaison.application.service.trigger;

import io.liaison.application.port.inbound.trigger.TestTrigger;
import io.liaison.application.port.outbound.ReceivedEvents;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.ReceivedEvent;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Looks as a turn would and stores nothing of it. */
final class TestTriggerService implements TestTrigger {
    private static final int MOST = 10;
    private final Doorkeeper doorkeeper;
    private final Guard guard;
    private final Outlook outlook;
    private final ReceivedEvents received;
    private final Matching matching;
    private final Reach reach;

    TestTriggerService(
            Doorkeeper doorkeeper,
            Guard guard,
            Outlook outlook,
            ReceivedEvents received,
            Matching matching,
            Reach reach) {
        this.doorkeeper = doorkeeper;
        this.guard = guard;
        this.outlook = outlook;
        this.received = received;
        this.matching = matching;
        this.reach = reach;
    }

    @Override
    public Either<Failure, Trial> test(Query query) {
        return doorkeeper
                .trigger(query.actor(), query.id(), Permission.TRIGGERS_VIEW)
                .flatMap(found -> guard.connection(
                                query.actor(), found.subject().trigger().connection(), Permission.CONNECTIONS_USE)
                        .map(connection -> connection.subject())
                        .map(ConnectionView::connection)
                        .flatMap(connection -> trial(connection, found.subject())));
    }

    private Either<Failure, Trial> trial(Connection connection, TriggerView view) {
        var news = outlook.of(connection, view.feed());
        return news.getOrElse(List.empty()).isEmpty()
                ? last(view).map(events -> trial(connection, view, events, news))
                : Either.right(trial(connection, view, news.getOrElse(List.empty()), news));
    }

    private Either<Failure, Seq<ReceivedEvent>> last(TriggerView view) {
        return received.lastOf(view.feed().id()).map(Option::toList);
    }

    private Trial trial(
            Connection connection,
            TriggerView view,
            Seq<ReceivedEvent> events,
            Either<Failure, Seq<ReceivedEvent>> news) {
        var connector = connection.placement().connector();
        return new Trial(
                events.take(MOST).map(event -> sample(view, connector, event)),
                news.swap().toOption());
    }

    private Sample sample(TriggerView view, ConnectorKey connector, ReceivedEvent event) {
        var id = new DeliveryId(event.id().value());
        var envelope = Envelopes.of(view.trigger(), connector, id, 0, event);
        var wanted = matching.isWanted(view.trigger(), event.body());
        return new Sample(
                envelope,
                reach.text(envelope),
                wanted.getOrElse(false),
                wanted.swap().toOption());
    }
}
