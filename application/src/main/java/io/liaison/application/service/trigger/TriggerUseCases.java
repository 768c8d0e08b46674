package io.liaison.application.service.trigger;

import io.liaison.application.port.inbound.connection.PreviewDeletion;
import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.application.port.inbound.trigger.GetEvent;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.application.port.inbound.trigger.RepeatDelivery;
import io.liaison.application.port.inbound.trigger.TestTrigger;
import io.liaison.application.port.inbound.upkeep.DeliverEvents;
import io.liaison.application.port.inbound.upkeep.ForgetEvents;
import io.liaison.application.port.inbound.upkeep.KeepSubscriptions;
import io.liaison.application.port.inbound.upkeep.PollFeeds;
import io.liaison.application.port.inbound.upkeep.WatchTriggers;
import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.application.port.outbound.EventHandlers;
import io.liaison.application.port.outbound.GatewayProvider.EventWays;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider.EventStores;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.connection.OwnRequests;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.provider.PublicAddress;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.application.service.subscription.Dismissals;
import io.liaison.application.service.subscription.Leftovers;
import java.net.URI;
import java.time.InstantSource;

/** The use cases of triggers, and of what they do by themselves. */
public final class TriggerUseCases {
    private final Guard guard;
    private final Storage storage;
    private final EventStores stores;
    private final Gateway gateway;
    private final EventWays ways;
    private final Ledger ledger;
    private final Shelf shelf;
    private final OwnRequests requests;
    private final Leftovers leftovers;
    private final Reach reach;
    private final ConnectionEvents events;
    private final PublicAddress address;
    private final InstantSource clock;

    public TriggerUseCases(
            Guard guard,
            Storage storage,
            Gateway gateway,
            Ledger ledger,
            Shelf shelf,
            OwnRequests requests,
            Leftovers leftovers,
            EventHandlers handlers,
            ConnectionEvents events,
            URI publicUrl,
            InstantSource clock) {
        this.guard = guard;
        this.storage = storage;
        this.stores = storage.events();
        this.gateway = gateway;
        this.ways = gateway.events();
        this.ledger = ledger;
        this.shelf = shelf;
        this.requests = requests;
        this.leftovers = leftovers;
        this.reach = new Reach(ways.targets(), stores.notifications(), handlers);
        this.events = events;
        this.address = new PublicAddress(publicUrl);
        this.clock = clock;
    }

    public CreateTrigger createTrigger() {
        return new CreateTriggerService(
                guard,
                wishes(),
                new NewTriggers(
                        occasions(),
                        gateway.patterns(),
                        stores.triggers(),
                        stores.feeds(),
                        hooks(),
                        keys(),
                        storage.ids(),
                        clock),
                ledger);
    }

    public GetTrigger getTrigger() {
        return new GetTriggerService(doorkeeper());
    }

    public ListTriggers listTriggers() {
        return new ListTriggersService(guard, stores.triggers());
    }

    public EditTrigger editTrigger() {
        return new EditTriggerService(
                doorkeeper(),
                wishes(),
                new TriggerChanges(occasions(), stores.triggers(), stores.feeds(), hooks(), keys(), clock),
                ledger);
    }

    public DeleteTrigger deleteTrigger() {
        return new DeleteTriggerService(
                doorkeeper(), stores.triggers(), stores.feeds(), keys(), leftovers, ledger, clock);
    }

    public TestTrigger testTrigger() {
        return new TestTriggerService(
                doorkeeper(),
                guard,
                new Outlook(occasions(), questions(), storage.ids(), clock),
                stores.received(),
                matching(),
                reach);
    }

    public ListDeliveries listDeliveries() {
        return new ListDeliveriesService(doorkeeper(), stores.deliveries());
    }

    public RepeatDelivery repeatDelivery() {
        return new RepeatDeliveryService(doorkeeper(), stores.deliveries(), ledger, clock);
    }

    public GetEvent getEvent() {
        return new GetEventService(guard, stores.received(), ledger);
    }

    public ReceiveCall receiveCall() {
        return new ReceiveCallService(
                stores.feeds(),
                shelf,
                ways.calls(),
                stores.received(),
                matching(),
                new HookRefusals(stores.feeds(), clock),
                storage.ids(),
                clock);
    }

    public PreviewDeletion previewDeletion() {
        return new PreviewDeletionService(guard, storage.references(), stores.triggers());
    }

    public PollFeeds pollFeeds() {
        return new PollFeedsService(
                stores.feeds(),
                new Harvest(
                        storage.unitOfWork(),
                        occasions(),
                        questions(),
                        stores.feeds(),
                        new Intake(stores.triggers(), stores.received(), matching(), storage.ids(), clock),
                        clock),
                storage.crew(),
                clock);
    }

    public DeliverEvents deliverEvents() {
        return new DeliverEventsService(stores.deliveries(), new Passage(reach, keys(), clock), storage.crew(), clock);
    }

    public KeepSubscriptions keepSubscriptions() {
        return new KeepSubscriptionsService(
                stores.feeds(),
                stores.formerSubscriptions(),
                new Subscribing(
                        occasions(),
                        storage.connections(),
                        stores.feeds(),
                        new SubscriptionCalls(requests, ways.messages(), address, clock),
                        leftovers,
                        clock),
                new Renouncing(
                        storage.connections(),
                        requests,
                        new Dismissals(stores.formerSubscriptions(), gateway.apiEndpoint(), events, clock),
                        clock),
                clock);
    }

    public WatchTriggers watchTriggers() {
        return new WatchTriggersService(
                storage.unitOfWork(),
                stores.triggers(),
                storage.outbox(),
                gateway.eventsEndpoint(),
                storage.ids(),
                clock);
    }

    public ForgetEvents forgetEvents() {
        return new ForgetEventsService(stores.received(), clock);
    }

    private Doorkeeper doorkeeper() {
        return new Doorkeeper(guard, stores.triggers());
    }

    private Wishes wishes() {
        return new Wishes(ways.filters(), reach);
    }

    private Occasions occasions() {
        return new Occasions(shelf);
    }

    private Hooks hooks() {
        return new Hooks(stores.feeds(), gateway.nonces());
    }

    private SigningKeys keys() {
        return new SigningKeys(storage.vault(), gateway.nonces());
    }

    private FeedQuestions questions() {
        return new FeedQuestions(requests, ways.answers());
    }

    private Matching matching() {
        return new Matching(ways.filters(), storage.ids());
    }
}
