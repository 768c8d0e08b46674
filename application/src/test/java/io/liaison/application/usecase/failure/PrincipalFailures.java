package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.NEVER_THERE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.application.port.inbound.principal.RevokeKey;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.error.Conflict.EmailAlreadyUsed;
import io.liaison.domain.error.Conflict.GroupHoldsNoKeys;
import io.liaison.domain.error.Conflict.GroupInsideItself;
import io.liaison.domain.error.Conflict.LastAdministrator;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.PrincipalOwnsItems;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.KeyNotFound;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** What goes wrong with principals and their keys. */
final class PrincipalFailures {
    private static final PrincipalDraft NOTHING =
            new PrincipalDraft(Option.none(), Option.none(), Option.none(), Option.none());
    private static final Option<Seq<String>> MADE_UP = Option.some(List.of("made up"));

    private PrincipalFailures() {}

    static Seq<Scenario> all() {
        return List.of(creation(), edits(), deletion(), keys()).flatMap(each -> each);
    }

    private static Seq<Scenario> creation() {
        return List.of(
                Scenario.of(CreatePrincipal.class, NameAlreadyUsed.class, bench -> {
                    PrincipalRequests.robot(bench);
                    return create(bench, "robot", PrincipalRequests.named("ROBOT"));
                }),
                Scenario.of(CreatePrincipal.class, EmailAlreadyUsed.class, bench -> {
                    create(bench, "user", reachedAt("Ada", "ada@example.com")).get();
                    return create(bench, "robot", reachedAt("Bot", "ADA@example.com"));
                }),
                Scenario.of(
                        CreatePrincipal.class,
                        InvalidArgument.class,
                        bench -> create(bench, "pet", PrincipalRequests.named("Rex"))),
                Scenario.of(CreatePrincipal.class, MissingParameter.class, bench -> create(bench, "user", NOTHING)),
                Scenario.of(CreatePrincipal.class, InvalidFields.class, bench -> create(bench, "pet", NOTHING)),
                Scenario.of(
                        ListPrincipals.class,
                        InvalidArgument.class,
                        bench -> PrincipalRequests.list(bench, bench.admin, Beginnings.FOREIGN_PAGE)));
    }

    private static Seq<Scenario> edits() {
        return List.of(
                edit(NameAlreadyUsed.class, bench -> {
                    PrincipalRequests.create(bench, bench.admin, "robot", PrincipalRequests.named("Other"));
                    return change(bench, PrincipalRequests.named("other"));
                }),
                edit(EmailAlreadyUsed.class, bench -> {
                    create(bench, "user", reachedAt("Ada", "ada@example.com")).get();
                    return change(bench, reachedAt("Bot", "ada@EXAMPLE.com"));
                }),
                edit(InvalidArgument.class, bench -> change(bench, reachedAt("Bot", "nowhere"))),
                edit(MissingParameter.class, bench -> change(bench, PrincipalRequests.named(" "))),
                edit(
                        InvalidFields.class,
                        bench -> change(bench, new PrincipalDraft(Option.none(), Option.none(), MADE_UP, MADE_UP))),
                edit(
                        StaleVersion.class,
                        bench -> PrincipalRequests.edit(
                                bench, bench.admin, PrincipalRequests.robot(bench), NOTHING, NEVER_THERE)),
                edit(GroupInsideItself.class, bench -> {
                    var group =
                            bench.principal(PrincipalKind.GROUP, "Everybody").id();
                    var itself = Option.<Seq<String>>some(List.of(group.toString()));
                    var inside = new PrincipalDraft(Option.none(), Option.none(), itself, Option.none());
                    return PrincipalRequests.edit(bench, bench.admin, group, inside, UNREAD);
                }),
                edit(LastAdministrator.class, bench -> {
                    var demoted =
                            new PrincipalDraft(Option.none(), Option.none(), Option.none(), Option.some(List.empty()));
                    return PrincipalRequests.edit(bench, bench.admin, bench.admin.principal(), demoted, UNREAD);
                }));
    }

    private static Seq<Scenario> deletion() {
        return List.of(
                Scenario.of(DeletePrincipal.class, PrincipalOwnsItems.class, bench -> {
                    Beginnings.machine(bench);
                    return delete(bench, bench.admin.principal(), UNREAD);
                }),
                Scenario.of(
                        DeletePrincipal.class,
                        StaleVersion.class,
                        bench -> delete(bench, PrincipalRequests.robot(bench), NEVER_THERE)),
                Scenario.of(
                        DeletePrincipal.class,
                        LastAdministrator.class,
                        bench -> delete(bench, bench.admin.principal(), UNREAD)));
    }

    private static Seq<Scenario> keys() {
        return List.of(
                Scenario.of(IssueKey.class, InvalidArgument.class, bench -> issue(bench, Option.none(), "yesterday")),
                Scenario.of(
                        IssueKey.class,
                        InvalidFields.class,
                        bench -> issue(bench, Option.some("x".repeat(129)), "yesterday")),
                Scenario.of(
                        IssueKey.class,
                        GroupHoldsNoKeys.class,
                        bench -> KeyRequests.issue(
                                bench,
                                bench.admin,
                                bench.principal(PrincipalKind.GROUP, "Everybody")
                                        .id(),
                                Option.none(),
                                Option.none())),
                Scenario.of(
                        RevokeKey.class,
                        KeyNotFound.class,
                        bench -> KeyRequests.revoke(
                                bench,
                                bench.admin,
                                bench.admin.principal(),
                                new ApiKeyId(bench.storage.ids().next()))));
    }

    private static Scenario edit(Class<? extends Failure> leaf, Function<Workbench, Either<Failure, ?>> story) {
        return Scenario.of(EditPrincipal.class, leaf, story);
    }

    private static Either<Failure, ?> create(Workbench bench, String kind, PrincipalDraft draft) {
        return PrincipalRequests.create(bench, bench.admin, kind, draft);
    }

    private static Either<Failure, ?> change(Workbench bench, PrincipalDraft draft) {
        return PrincipalRequests.edit(bench, bench.admin, PrincipalRequests.robot(bench), draft, UNREAD);
    }

    private static Either<Failure, ?> delete(Workbench bench, PrincipalId id, Option<Version> read) {
        return PrincipalRequests.delete(bench, bench.admin, id, read);
    }

    private static Either<Failure, ?> issue(Workbench bench, Option<String> name, String expiresAt) {
        return KeyRequests.issue(bench, bench.admin, PrincipalRequests.robot(bench), name, Option.some(expiresAt));
    }

    private static PrincipalDraft reachedAt(String name, String email) {
        return new PrincipalDraft(Option.some(name), Option.some(email), Option.none(), Option.none());
    }
}
