package io.liaison.application.service.explanation;

import io.liaison.application.port.outbound.AccessRights;
import io.liaison.application.port.outbound.Assignments;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.port.outbound.Roles;
import io.liaison.domain.access.AccessDecision;
import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.GroupPaths;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.access.Standing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Gathers what belongs to a decision about somebody: it decides by asking the standing, as every guard does. */
final class Explainer {
    private final AccessRights rights;
    private final Principals principals;
    private final Assignments assignments;
    private final Roles roles;

    Explainer(AccessRights rights, Principals principals, Assignments assignments, Roles roles) {
        this.rights = rights;
        this.principals = principals;
        this.assignments = assignments;
        this.roles = roles;
    }

    /** {@code asking} is the standing of whoever asks, in the folder that it asks about. */
    Either<Failure, AccessExplanation> explain(
            Standing asking, FolderId folder, Option<PrincipalId> principal, Option<Permission> permission) {
        var asker = asking.actor();
        var about = new Actor(asker.tenant(), principal.getOrElse(asker.principal()));
        return permission
                .<Failure>toEither(() -> new MissingParameter("permission"))
                .flatMap(wanted -> mayAskAbout(about, asking)
                        .flatMap(may -> principals.byId(about.tenant(), about.principal()))
                        .map(PrincipalView::principal)
                        .flatMap(subject -> rights.in(about, folder)
                                .map(standing -> standing.decide(wanted))
                                .flatMap(decision -> explained(subject, decision))));
    }

    /** Everybody may ask about itself; about others, whoever could change or look up what they may do. */
    private static Either<Failure, Standing> mayAskAbout(Actor about, Standing asking) {
        return about.principal().equals(asking.actor().principal()) || asking.allows(Permission.PRINCIPALS_VIEW)
                ? Either.right(asking)
                : asking.require(Permission.FOLDERS_SHARE);
    }

    private Either<Failure, AccessExplanation> explained(Principal subject, AccessDecision decision) {
        return assignments
                .belongings(subject.tenant(), subject.id())
                .map(steps -> GroupPaths.from(subject.id(), steps))
                .flatMap(groups ->
                        roles.all(subject.tenant()).map(all -> AccessExplanation.of(subject, decision, groups, all)));
    }
}
