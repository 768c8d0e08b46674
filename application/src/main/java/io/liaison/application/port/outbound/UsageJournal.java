package io.liaison.application.port.outbound;

import io.liaison.domain.audit.AuditEvent;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ApiKeyId;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * What is used, and what was refused. A storage may gather such news and write them together, within a second, so that they
 * cost whoever caused them nothing; one that is told to be strict has written them when it answers.
 */
public interface UsageJournal {

    /**
     * Adds an event to the audit of its tenant. A token that was read is at the same time the last use of its connection, and
     * so is a request that went through it.
     *
     * @failure 20060 it could not be written, or too much waits to be
     */
    Either<Failure, AuditEvent> note(AuditEvent event);

    /**
     * Notes the last use of a key; harmless when the key is gone.
     *
     * @failure 20060 as for {@link #note}
     */
    Either<Failure, ApiKeyId> used(ApiKeyId key, Instant at);
}
