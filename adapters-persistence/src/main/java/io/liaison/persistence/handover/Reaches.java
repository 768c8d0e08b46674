package io.liaison.persistence.handover;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.PENDING_AUTHORIZATIONS;

import io.liaison.domain.access.Principal;
import io.liaison.persistence.access.Possessions;
import java.time.Instant;
import org.jooq.Condition;

/** Which connections and consents are meant, within statements that join connections with their folders. */
final class Reaches {

    private Reaches() {}

    static Condition folderOfConnection() {
        return FOLDERS.ID.eq(CONNECTIONS.FOLDER_ID);
    }

    /** What others may see, and so may be named. */
    static Condition isShared() {
        return FOLDERS.OWNER_ID.isNull();
    }

    /** Its own, but in its workspace. */
    static Condition isOwnedElsewhere(Principal leaver) {
        return Possessions.isOwnedBy(leaver)
                .and(FOLDERS.OWNER_ID.isDistinctFrom(leaver.id().value()));
    }

    static Condition isAskedBy(Principal leaver, Instant now) {
        return PENDING_AUTHORIZATIONS
                .TENANT_ID
                .eq(leaver.tenant().value())
                .and(PENDING_AUTHORIZATIONS.REQUESTED_BY.eq(leaver.id().value()))
                .and(PENDING_AUTHORIZATIONS.TAKEN_AT.isNull())
                .and(PENDING_AUTHORIZATIONS.EXPIRES_AT.gt(now));
    }
}
