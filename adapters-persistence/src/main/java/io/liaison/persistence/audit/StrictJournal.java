package io.liaison.persistence.audit;

import io.liaison.domain.audit.AuditEvent;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.persistence.audit.Usage.KeyUsed;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;

/** Writes at once: what cannot be written has not happened, since nobody gets an answer. */
final class StrictJournal implements Journal {
    private final UsageWriter writer;

    StrictJournal(UsageWriter writer) {
        this.writer = writer;
    }

    @Override
    public Either<Failure, AuditEvent> note(AuditEvent event) {
        return writer.write(List.of(Usage.of(event))).map(written -> event);
    }

    @Override
    public Either<Failure, ApiKeyId> used(ApiKeyId key, Instant at) {
        return writer.write(List.of(new KeyUsed(key, at))).map(written -> key);
    }

    @Override
    public void close() {}
}
