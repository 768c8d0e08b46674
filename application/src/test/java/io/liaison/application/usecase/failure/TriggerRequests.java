package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.TriggerEdit.aChange;
import static io.liaison.application.fixture.TriggerRequest.WEBHOOK;
import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static io.liaison.application.fixture.Walk.FIRST_PAGE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.application.usecase.failure.UsualRequest.to;
import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;

import io.liaison.application.fixture.ReportedEvents;
import io.liaison.application.fixture.TriggerEdit;
import io.liaison.application.fixture.TriggerRequest;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.PreviewDeletion;
import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.application.port.inbound.trigger.CreateTrigger.Created;
import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger.Edited;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.shared.Version;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.Function3;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** Requests about triggers. */
final class TriggerRequests {
    static final UsualRequest CREATE_WITH_HOOK = to(CreateTrigger.class, bench -> {
        var shop = shop(bench);
        return actor -> create(bench, actor, shop, aTriggerFor("posted"));
    });
    static final UsualRequest GET_WITH_HOOK =
            to(GetTrigger.class, bench -> with(subscribed(bench), TriggerRequests::get, bench));
    static final UsualRequest EDIT_WITH_HOOK =
            to(EditTrigger.class, bench -> with(subscribed(bench), TriggerRequests::rename, bench));
    static final UsualRequest DELETE_WITH_HOOK =
            to(DeleteTrigger.class, bench -> with(subscribed(bench), TriggerRequests::delete, bench));

    private TriggerRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(CreateTrigger.class, bench -> {
                    var shop = shop(bench);
                    return actor ->
                            create(bench, actor, shop, aTriggerFor("changed").to(WEBHOOK));
                }),
                CREATE_WITH_HOOK,
                to(GetTrigger.class, bench -> with(polled(bench), TriggerRequests::get, bench)),
                GET_WITH_HOOK,
                to(ListTriggers.class, bench -> {
                    var shop = shop(bench);
                    create(bench, bench.admin, shop, aTriggerFor("posted")).get();
                    return actor -> list(bench, actor, shop, FIRST_PAGE);
                }),
                to(EditTrigger.class, bench -> with(polled(bench), TriggerRequests::rename, bench)),
                EDIT_WITH_HOOK,
                to(EditTrigger.class, bench -> with(polled(bench), TriggerRequests::post, bench)),
                to(DeleteTrigger.class, bench -> with(polled(bench), TriggerRequests::delete, bench)),
                DELETE_WITH_HOOK,
                to(PreviewDeletion.class, bench -> {
                    var shop = connectionOf(bench, subscribed(bench));
                    return actor -> bench.liaison
                            .connections()
                            .previewDeletion()
                            .preview(new PreviewDeletion.Query(actor, shop));
                }),
                to(DeleteConnection.class, bench -> {
                    var shop = connectionOf(bench, subscribed(bench));
                    return actor -> ConnectionRequests.delete(bench, actor, shop, UNREAD);
                }));
    }

    /** A connection to a shop that reports all kinds of events. */
    static ConnectionId shop(Workbench bench) {
        Beginnings.redefine(bench, aConnector().reporting(ReportedEvents.all()).build());
        return bench.machineConnection("Shop").id();
    }

    static TriggerId polled(Workbench bench) {
        return created(bench, aTriggerFor("changed"));
    }

    /** Of whose address the provider knows. */
    static TriggerId subscribed(Workbench bench) {
        var trigger = created(bench, aTriggerFor("subscribed"));
        bench.provider.api().answerNext(201, "{\"id\":\"s-1\"}");
        bench.liaison.upkeep().keepSubscriptions().keep().get();
        return trigger;
    }

    static TriggerId created(Workbench bench, TriggerRequest request) {
        return create(bench, bench.admin, shop(bench), request)
                .get()
                .trigger()
                .subject()
                .trigger()
                .id();
    }

    static Either<Failure, Created> create(
            Workbench bench, Actor actor, ConnectionId connection, TriggerRequest request) {
        return bench.liaison.triggers().createTrigger().create(request.command(actor, connection));
    }

    static Either<Failure, Edited> edit(Workbench bench, TriggerId trigger, TriggerEdit change) {
        return bench.liaison.triggers().editTrigger().edit(change.command(bench.admin, trigger));
    }

    static Either<Failure, Permitted<TriggerView>> get(Workbench bench, Actor actor, TriggerId trigger) {
        return bench.liaison.triggers().getTrigger().get(new GetTrigger.Query(actor, trigger));
    }

    static Either<Failure, Page<Permitted<TriggerView>>> list(
            Workbench bench, Actor actor, ConnectionId connection, PageRequest page) {
        return bench.liaison.triggers().listTriggers().list(new ListTriggers.Query(actor, connection, page));
    }

    static Either<Failure, TriggerId> delete(Workbench bench, TriggerId trigger, Option<Version> read) {
        return bench.liaison
                .triggers()
                .deleteTrigger()
                .delete(new DeleteTrigger.Command(bench.admin, trigger, read, false));
    }

    private static Either<Failure, TriggerId> delete(Workbench bench, Actor actor, TriggerId trigger) {
        return bench.liaison
                .triggers()
                .deleteTrigger()
                .delete(new DeleteTrigger.Command(actor, trigger, Option.none(), false));
    }

    private static Either<Failure, Edited> rename(Workbench bench, Actor actor, TriggerId trigger) {
        return bench.liaison
                .triggers()
                .editTrigger()
                .edit(aChange().naming("Won").command(actor, trigger));
    }

    private static Either<Failure, Edited> post(Workbench bench, Actor actor, TriggerId trigger) {
        return bench.liaison.triggers().editTrigger().edit(aChange().to(WEBHOOK).command(actor, trigger));
    }

    private static ConnectionId connectionOf(Workbench bench, TriggerId trigger) {
        return get(bench, bench.admin, trigger).get().subject().trigger().connection();
    }

    private static Function<Actor, Either<Failure, ?>> with(
            TriggerId trigger, Function3<Workbench, Actor, TriggerId, Either<Failure, ?>> request, Workbench bench) {
        return actor -> request.apply(bench, actor, trigger);
    }
}
