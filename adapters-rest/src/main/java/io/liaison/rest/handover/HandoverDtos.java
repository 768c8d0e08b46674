package io.liaison.rest.handover;

import io.liaison.application.text.HandoverTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.KeyName;
import io.liaison.domain.handover.Estate;
import io.liaison.domain.handover.Estate.Dependent;
import io.liaison.domain.handover.Estate.HeldRole;
import io.liaison.domain.handover.Estate.JoinedGroup;
import io.liaison.domain.handover.Estate.OpenConsent;
import io.liaison.domain.handover.Estate.OwnedConnection;
import io.liaison.domain.handover.Handover;
import io.liaison.rest.handover.HandoverDto.ConnectionNameDto;
import io.liaison.rest.handover.HandoverDto.ConnectionsDto;
import io.liaison.rest.handover.HandoverDto.ConsentsDto;
import io.liaison.rest.handover.HandoverDto.DependentDto;
import io.liaison.rest.handover.HandoverDto.DependentsDto;
import io.liaison.rest.handover.HandoverDto.HeldKeyDto;
import io.liaison.rest.handover.HandoverDto.HeldRoleDto;
import io.liaison.rest.handover.HandoverDto.JoinedGroupDto;
import io.liaison.rest.handover.HandoverDto.OpenConsentDto;
import io.liaison.rest.handover.HandoverDto.OwnedConnectionDto;
import io.liaison.rest.handover.HandoverDto.WorkspaceDto;
import io.liaison.rest.wire.PlaceDtos;
import io.liaison.rest.wire.PrincipalNameDtos;

/** Hand-overs as clients read them. */
final class HandoverDtos {

    private HandoverDtos() {}

    static HandoverDto of(Handover handover, Language language) {
        var estate = handover.estate();
        return new HandoverDto(
                PrincipalNameDtos.of(handover.leaver()),
                handover.receiver().map(PrincipalNameDtos::of).getOrNull(),
                connections(estate),
                workspace(estate.workspace()),
                handover.keys().map(HandoverDtos::key).asJava(),
                estate.roles().map(HandoverDtos::role).asJava(),
                estate.groups().map(HandoverDtos::group).asJava(),
                references(estate),
                consents(estate),
                HandoverTexts.in(language).breaks(handover).asJava());
    }

    private static ConnectionsDto connections(Estate estate) {
        var owned = estate.connections();
        return new ConnectionsDto(
                owned.count(), owned.first().map(HandoverDtos::connection).asJava());
    }

    private static OwnedConnectionDto connection(OwnedConnection owned) {
        return new OwnedConnectionDto(
                owned.id().toString(),
                owned.name().value(),
                owned.connector().value(),
                PlaceDtos.of(owned.folder()),
                owned.status().key(),
                owned.references());
    }

    private static WorkspaceDto workspace(Estate.Workspace workspace) {
        return new WorkspaceDto(workspace.folders(), workspace.connections(), workspace.references());
    }

    private static HeldKeyDto key(ApiKey key) {
        return new HeldKeyDto(
                key.id().toString(),
                key.name().map(KeyName::value).getOrNull(),
                key.lastUsedAt().getOrNull(),
                key.expiresAt().getOrNull());
    }

    private static HeldRoleDto role(HeldRole held) {
        return new HeldRoleDto(
                held.role().name().value(), held.folder().map(PlaceDtos::of).getOrNull(), held.onlyHolder());
    }

    private static JoinedGroupDto group(JoinedGroup joined) {
        var group = joined.group();
        return new JoinedGroupDto(group.id().toString(), group.name().value(), joined.onlyMember());
    }

    private static DependentsDto references(Estate estate) {
        var references = estate.references();
        return new DependentsDto(
                references.count(),
                references.first().map(HandoverDtos::dependent).asJava());
    }

    private static DependentDto dependent(Dependent dependent) {
        var by = dependent.by();
        return new DependentDto(
                by.kind().key(),
                by.key(),
                by.name(),
                new ConnectionNameDto(
                        dependent.connection().toString(), dependent.name().value()));
    }

    private static ConsentsDto consents(Estate estate) {
        var consents = estate.consents();
        return new ConsentsDto(
                consents.count(), consents.first().map(HandoverDtos::consent).asJava());
    }

    private static OpenConsentDto consent(OpenConsent consent) {
        var connection = new ConnectionNameDto(
                consent.connection().toString(), consent.name().value());
        return new OpenConsentDto(connection, consent.expiresAt());
    }
}
