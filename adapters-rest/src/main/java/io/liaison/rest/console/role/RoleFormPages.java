package io.liaison.rest.console.role;

import io.liaison.application.text.Language;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.PermissionWords;
import io.liaison.rest.console.role.RoleFormPage.Area;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.wire.VersionTag;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;

/** Lays out the form of a role. */
public final class RoleFormPages {
    private final ConsoleAddress address;

    public RoleFormPages(ConsoleAddress address) {
        this.address = address;
    }

    RoleFormPage toAdd(Frame frame, RoleEntered entered, Option<Failure> failure, Language language) {
        var labels = RoleWords.in(language);
        return new RoleFormPage(
                frame,
                labels,
                labels.get("new"),
                address.page("roles/new").toString(),
                address.roles().toString(),
                entered.name(),
                scopes(entered, labels).asJava(),
                areas(entered, PermissionWords.in(language)).asJava(),
                faults(failure, language),
                List.of(),
                null);
    }

    /** A role of folders is offered what can be held in folders. */
    RoleFormPage toEdit(Frame frame, Role role, RoleEntered entered, Option<Failure> failure, Language language) {
        var labels = RoleWords.in(language);
        var words = PermissionWords.in(language);
        return new RoleFormPage(
                frame,
                labels,
                role.name().value(),
                address.role(role.name(), "edit").toString(),
                address.roles().toString(),
                role.name().value(),
                List.of(),
                areas(entered, words)
                        .reject(area -> area.isForTenant() && role.scope() == RoleScope.FOLDER)
                        .asJava(),
                faults(failure, language),
                failure.exists(StaleVersion.class::isInstance)
                        ? List.of(new Fact(labels.get("permissions"), words.of(role)))
                        : List.of(),
                VersionTag.of(role.version()));
    }

    private static FieldFaults faults(Option<Failure> failure, Language language) {
        return failure.map(why -> FieldFaults.of(why, language)).getOrElse(FieldFaults.NONE);
    }

    private static Seq<Choice> scopes(RoleEntered entered, Labels labels) {
        return Array.of(RoleScope.FOLDER, RoleScope.TENANT)
                .map(scope -> new Choice(
                        scope.key(),
                        labels.get("scope." + scope.key()),
                        scope.key().equals(entered.scope())));
    }

    private static Seq<Area> areas(RoleEntered entered, PermissionWords words) {
        return Areas.all()
                .map(area -> new Area(
                        words.area(area),
                        !Areas.of(area).forAll(Permission::isForFolders),
                        Areas.of(area)
                                .map(permission -> new Choice(
                                        permission.key(),
                                        words.of(permission),
                                        entered.permissions().contains(permission.key())))
                                .asJava()));
    }
}
