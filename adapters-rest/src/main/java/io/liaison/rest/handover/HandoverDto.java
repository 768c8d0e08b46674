package io.liaison.rest.handover;

import io.liaison.rest.wire.PlaceDto;
import io.liaison.rest.wire.PrincipalNameDto;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody owns and holds, to whom it goes, and in {@code breaks}, most urgent first, what breaks when it is gone. The
 * counts are of everything; connections, references and consents in workspaces are not named, nor more than 50 of each, nor
 * more than 200 keys, roles and groups.
 */
public record HandoverDto(
        PrincipalNameDto principal,
        @Nullable PrincipalNameDto to,
        ConnectionsDto connections,
        WorkspaceDto workspace,
        List<HeldKeyDto> keys,
        List<HeldRoleDto> roles,
        List<JoinedGroupDto> groups,
        DependentsDto references,
        ConsentsDto consents,
        List<String> breaks) {

    /** The connections that it owns, save those in its own workspace. */
    public record ConnectionsDto(long count, List<OwnedConnectionDto> items) {}

    /** One of them; {@code references} is how much depends on it. */
    public record OwnedConnectionDto(
            String id, String name, String connector, PlaceDto folder, String status, long references) {}

    /** How much is in its workspace, and how much refers to that. */
    public record WorkspaceDto(long folders, long connections, long references) {}

    /** A key, which works until its holder is deleted. */
    public record HeldKeyDto(
            String id,
            @Nullable String name,
            @Nullable Instant lastUsedAt,
            @Nullable Instant expiresAt) {}

    /** A role that it holds by itself; {@code folder} is null for a role of the tenant. */
    public record HeldRoleDto(String role, @Nullable PlaceDto folder, boolean onlyHolder) {}

    /** A group that it belongs to directly. */
    public record JoinedGroupDto(String id, String name, boolean onlyMember) {}

    /** What refers to those connections. */
    public record DependentsDto(long count, List<DependentDto> items) {}

    /** Something that would notice. */
    public record DependentDto(String kind, String key, String name, ConnectionNameDto connection) {}

    /** Consents that it has asked for, and that a hand-over ends. */
    public record ConsentsDto(long count, List<OpenConsentDto> items) {}

    /** One that can still be given. */
    public record OpenConsentDto(ConnectionNameDto connection, Instant expiresAt) {}

    /** A connection, as others are told of it. */
    public record ConnectionNameDto(String id, String name) {}
}
