package io.liaison.persistence.audit;

import io.liaison.domain.audit.AuditEvent;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Option;
import java.time.Instant;

/** What is noted. */
sealed interface Usage {

    /** What belongs into the audit. */
    Option<AuditEvent> event();

    static Usage of(AuditEvent event) {
        var deed = event.deed();
        return event.isUseOfConnection()
                ? ConnectionId.parse(deed.subject().id())
                        .<Usage>map(connection -> new ConnectionUsed(connection, event))
                        .getOrElse(() -> new Other(event))
                : new Other(event);
    }

    /** An entry of the audit, and at the same time the last use of a connection. */
    record ConnectionUsed(ConnectionId connection, AuditEvent read) implements Usage {

        @Override
        public Option<AuditEvent> event() {
            return Option.some(read);
        }

        TenantId tenant() {
            return read.deed().tenant();
        }

        Instant at() {
            return read.at();
        }
    }

    /** An entry of the audit, and no more. */
    record Other(AuditEvent happened) implements Usage {

        @Override
        public Option<AuditEvent> event() {
            return Option.some(happened);
        }
    }

    record KeyUsed(ApiKeyId key, Instant at) implements Usage {

        @Override
        public Option<AuditEvent> event() {
            return Option.none();
        }
    }
}
