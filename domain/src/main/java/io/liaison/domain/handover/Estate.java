package io.liaison.domain.handover;

import io.liaison.domain.access.Holding.Origin;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.Role;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.Conflict.Referrer;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What somebody would leave behind. What lies in workspaces, its own or those of others, is counted and not named: it is
 * for their owners alone to see.
 *
 * @param byOwnAccount how many of its connections were consented to with its own e-mail address as the account
 * @param administersAlone whether nobody would be left who administers the tenant
 */
public record Estate(
        Excerpt<OwnedConnection> connections,
        Workspace workspace,
        Seq<HeldRole> roles,
        Seq<JoinedGroup> groups,
        Excerpt<Dependent> references,
        Excerpt<OpenConsent> consents,
        long byOwnAccount,
        boolean administersAlone) {

    /** A shared connection that it owns, and how much refers to that. */
    public record OwnedConnection(
            ConnectionId id,
            ConnectionName name,
            ConnectorKey connector,
            Origin folder,
            StatusName status,
            long references) {}

    /** How much is in its workspace, whoever put it there: folders, connections, and references to those. */
    public record Workspace(long folders, long connections, long references) {

        public boolean isEmpty() {
            return folders == 0 && connections == 0;
        }
    }

    /** A role that it holds by itself: in the tenant or in a folder, and whether nobody else does there or above. */
    public record HeldRole(Role role, Option<Origin> folder, boolean onlyHolder) {}

    /** A group that it belongs to directly, and whether nobody else does, directly or through other groups. */
    public record JoinedGroup(Principal group, boolean onlyMember) {}

    /** Something that refers to one of its connections, and so would notice. */
    public record Dependent(Referrer by, ConnectionId connection, ConnectionName name) {}

    /** A consent that it has asked for, and that nobody has given yet. */
    public record OpenConsent(ConnectionId connection, ConnectionName name, Instant expiresAt) {}
}
