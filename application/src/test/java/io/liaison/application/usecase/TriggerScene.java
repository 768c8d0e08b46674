package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.fixture.Known.NOON;

import io.liaison.application.fixture.FakeCall;
import io.liaison.application.fixture.ReportedEvents;
import io.liaison.application.fixture.TriggerEdit;
import io.liaison.application.fixture.TriggerRequest;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Made;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Sent;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.trigger.CreateTrigger.Created;
import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger.Edited;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.application.port.inbound.upkeep.DeliverEvents;
import io.liaison.application.port.inbound.upkeep.PollFeeds;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.fixture.JavaPatterns;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.EventEnvelope;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** A connection to a shop that reports what happens to its deals, and a program that waits for that. */
class TriggerScene {
    static final Duration TURN = PollingFrequency.DEFAULT.every();
    final Workbench bench = new Workbench();
    final Connection connection = connected();

    private Connection connected() {
        define(ReportedEvents.all());
        return bench.machineConnection("Shop");
    }

    /** The connector reports these from now on. */
    void define(Written... events) {
        bench.storage
                .connectors()
                .save(bench.admin.tenant(), aConnector().reporting(events).build())
                .get();
    }

    Either<Failure, Created> create(TriggerRequest request) {
        return createOn(connection, request);
    }

    Either<Failure, Created> createOn(Connection where, TriggerRequest request) {
        return bench.liaison.triggers().createTrigger().create(request.command(bench.admin, where.id()));
    }

    TriggerId created(TriggerRequest request) {
        return create(request).get().trigger().subject().trigger().id();
    }

    TriggerId waitingFor(String event) {
        return created(aTriggerFor(event));
    }

    Hook hookOf(TriggerRequest request) {
        return create(request).get().hook().get();
    }

    Either<Failure, Edited> edit(TriggerId trigger, TriggerEdit change) {
        return bench.liaison.triggers().editTrigger().edit(change.command(bench.admin, trigger));
    }

    Either<Failure, TriggerId> delete(TriggerId trigger) {
        return bench.liaison
                .triggers()
                .deleteTrigger()
                .delete(new DeleteTrigger.Command(bench.admin, trigger, Option.none(), true));
    }

    TriggerView view(TriggerId trigger) {
        return bench.liaison
                .triggers()
                .getTrigger()
                .get(new GetTrigger.Query(bench.admin, trigger))
                .get()
                .subject();
    }

    Seq<Sent> deliveries(TriggerId trigger) {
        return bench.liaison
                .triggers()
                .listDeliveries()
                .list(new ListDeliveries.Query(
                        bench.admin, trigger, Option.none(), new PageRequest(PageRequest.MAX_LIMIT, Option.none())))
                .get()
                .items();
    }

    /** The provider does so, with the key of the hook. */
    Either<Failure, ReceiveCall.Answer> post(Hook hook, String body) {
        return post(hook, FakeCall.aCall(body).signed(hook.key(), bench.clock.instant()));
    }

    Either<Failure, ReceiveCall.Answer> post(Hook hook, FakeCall sent) {
        var call = sent.build();
        return bench.liaison
                .triggers()
                .receiveCall()
                .receive(new ReceiveCall.Command(
                        hook.address(), call.method(), call.url(), call.headers(), call.body()));
    }

    /** The shop answers these the next time, and nothing more. */
    void shopTells(String... items) {
        shopTellsAndMore("", items);
    }

    /** The same, and where there is more. */
    void shopTellsAndMore(String next, String... items) {
        bench.provider
                .api()
                .answerNext(200, "{\"items\":[" + List.of(items).mkString(",") + "],\"next\":\"" + next + "\"}");
    }

    /** A deal that was changed so many seconds after noon. */
    static String deal(String id, long second) {
        return "{\"id\":\"" + id + "\",\"at\":\"" + at(second) + "\"}";
    }

    static String at(long second) {
        return NOON.plusSeconds(second).toString();
    }

    Made poll() {
        return poll(false);
    }

    Made pollAgain() {
        return poll(true);
    }

    /** The next turn of whoever does not fail. */
    Made nextPoll() {
        bench.clock.pass(TURN);
        return poll();
    }

    private Made poll(boolean troubled) {
        return bench.liaison
                .upkeep()
                .pollFeeds()
                .poll(new PollFeeds.Command(troubled))
                .get();
    }

    Made deliver() {
        return deliver(false);
    }

    Made deliver(boolean troubled) {
        return bench.liaison
                .upkeep()
                .deliverEvents()
                .deliver(new DeliverEvents.Command(troubled))
                .get();
    }

    /** What the program was called with, as the shop calls it, when all is delivered. */
    Seq<String> started() {
        deliver();
        return bench.handlers.called().flatMap(EventEnvelope::sourceId);
    }

    Made keepSubscriptions() {
        return bench.liaison.upkeep().keepSubscriptions().keep().get();
    }

    /** Where the shop was asked, without what all addresses begin with. */
    Seq<String> asked() {
        return bench.provider
                .api()
                .calls()
                .map(call -> call.method() + " " + call.address().toString().replace("https://api.example.com/v1", ""));
    }

    /** A connection to a shop that has an application key and a team in every request. */
    Connection adding(Written event, String team) {
        bench.provider.handOut("k-1", "machine", "machine@example.com");
        var written = aConnector()
                .asking(
                        ConnectorField.required("appKey", "Application key", FieldType.SECRET),
                        ConnectorField.required("team", "Team", FieldType.TEXT))
                .reporting(event)
                .build()
                .written()
                .with("headers", Written.members().with("X-App-Key", "{appKey}"))
                .with("parameters", Written.members().with("team", "{team}"));
        var connector = ConnectorDraft.written(written)
                .check(ConnectorSource.CUSTOM, JavaPatterns::isOne)
                .get();
        bench.storage.connectors().save(bench.admin.tenant(), connector).get();
        Map<String, FieldValue> fields = LinkedHashMap.of(
                "apiKey", new FieldValue.Text("k-1"),
                "appKey", new FieldValue.Text("app-key"),
                "team", new FieldValue.Text(team));
        return bench.create("Adding", AuthenticationKind.API_KEY, fields)
                .get()
                .connection()
                .subject()
                .connection();
    }

    /** The shop refuses whoever asks whose account it is. */
    void disconnect() {
        bench.provider.troubleAtApi(new ProviderRefused("403", new ProviderMessage("suspended")));
        check();
    }

    void reconnect() {
        bench.provider.mend();
        check();
    }

    private void check() {
        bench.liaison
                .connections()
                .checkConnection()
                .check(new CheckConnection.Command(bench.admin, connection.id()))
                .get();
    }
}
