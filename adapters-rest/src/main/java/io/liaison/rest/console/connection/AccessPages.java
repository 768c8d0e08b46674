package io.liaison.rest.console.connection;

import io.liaison.application.text.AccessTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.connection.AccessPage.Member;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Lays out who may do what with a connection. */
public final class AccessPages {
    /** What people ask about, the most usual first. */
    static final Seq<Permission> ASKED = Array.of(
            Permission.CONNECTIONS_USE,
            Permission.CONNECTIONS_VIEW,
            Permission.CONNECTIONS_EDIT,
            Permission.CONNECTIONS_DELETE,
            Permission.TRIGGERS_CREATE);

    private final ConsoleAddress address;

    public AccessPages(ConsoleAddress address) {
        this.address = address;
    }

    AccessPage of(
            Frame frame,
            Connection connection,
            Seq<FolderMember> members,
            AccessExplanation explanation,
            Language language) {
        var labels = ConnectionWords.in(language);
        var verdict = labels.get(explanation.decision().allowed() ? "access.allowed" : "access.denied");
        return new AccessPage(
                frame,
                labels,
                connection.name().value(),
                address.connection(connection.id(), "access").toString(),
                address.connection(connection.id()).toString(),
                members.map(member -> member(member, connection.placement().folder()))
                        .asJava(),
                people(members, explanation.principal()).asJava(),
                ASKED.map(permission -> new Choice(
                                permission.key(),
                                labels.get("permission." + permission.key()),
                                permission == explanation.decision().permission()))
                        .asJava(),
                verdict.formatted(explanation.principal().name().value()),
                AccessTexts.in(language).because(explanation).asJava());
    }

    private static Member member(FolderMember member, FolderId folder) {
        var origin = member.assignedIn();
        return new Member(
                member.principal().name().value(),
                member.roles().toList().map(RoleName::value).sorted().mkString(", "),
                origin.id().equals(folder) ? null : origin.path());
    }

    private static Seq<Choice> people(Seq<FolderMember> members, Principal about) {
        return List.of(about)
                .appendAll(members.map(FolderMember::principal))
                .distinctBy(Principal::id)
                .map(somebody -> new Choice(
                        somebody.id().toString(),
                        somebody.name().value(),
                        somebody.id().equals(about.id())));
    }
}
