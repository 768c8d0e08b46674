package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.Walk.FIRST_PAGE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.PrincipalFilter;
import io.liaison.application.port.PrincipalSort;
import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about who there is. */
final class PrincipalRequests {
    private static final PrincipalFilter EVERYBODY = new PrincipalFilter(Option.none(), Option.none(), Option.none());

    private PrincipalRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(CreatePrincipal.class, bench -> actor -> create(bench, actor, "robot", named("Grace"))),
                to(GetPrincipal.class, bench -> {
                    var id = robot(bench);
                    return actor -> bench.liaison.principals().getPrincipal().get(new GetPrincipal.Query(actor, id));
                }),
                to(ListPrincipals.class, bench -> actor -> list(bench, actor, FIRST_PAGE)),
                to(EditPrincipal.class, bench -> {
                    var id = robot(bench);
                    return actor -> edit(bench, actor, id, named("Hopper"), UNREAD);
                }),
                to(DeletePrincipal.class, bench -> {
                    var id = robot(bench);
                    return actor -> delete(bench, actor, id, UNREAD);
                }));
    }

    static PrincipalId robot(Workbench bench) {
        return bench.principal(PrincipalKind.ROBOT, "Robot").id();
    }

    static PrincipalDraft named(String name) {
        return new PrincipalDraft(Option.some(name), Option.none(), Option.none(), Option.none());
    }

    static Either<Failure, PrincipalView> create(Workbench bench, Actor actor, String kind, PrincipalDraft draft) {
        return bench.liaison
                .principals()
                .createPrincipal()
                .create(new CreatePrincipal.Command(actor, Option.some(kind), draft));
    }

    static Either<Failure, Page<PrincipalView>> list(Workbench bench, Actor actor, PageRequest page) {
        return bench.liaison
                .principals()
                .listPrincipals()
                .list(new ListPrincipals.Query(actor, EVERYBODY, PrincipalSort.NAME, false, page));
    }

    static Either<Failure, PrincipalView> edit(
            Workbench bench, Actor actor, PrincipalId id, PrincipalDraft draft, Option<Version> read) {
        return bench.liaison.principals().editPrincipal().edit(new EditPrincipal.Command(actor, id, draft, read));
    }

    static Either<Failure, PrincipalId> delete(Workbench bench, Actor actor, PrincipalId id, Option<Version> read) {
        return bench.liaison.principals().deletePrincipal().delete(new DeletePrincipal.Command(actor, id, read));
    }
}
