package io.liaison.application.port.outbound;

import io.liaison.application.port.AuditFilter;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.audit.AuditEntry;
import io.liaison.domain.audit.AuditEvent;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.audit.ChainHead;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** What has been done in all tenants. Entries are added at the end of their tenant's and never changed or removed. */
public interface AuditTrail {

    /**
     * Writes an event behind the last entry of its tenant. Belongs at the end of the unit of work that did it: others who
     * write wait until that ends, so whoever still takes a lock afterwards may wait for them in turn.
     */
    default Either<Failure, AuditEntry> append(AuditEvent event) {
        return append(List.of(event)).map(Seq::head);
    }

    /** Several events of one tenant, in their order. */
    Either<Failure, Seq<AuditEntry>> append(Seq<AuditEvent> events);

    /** @failure 1009 the cursor is not one of ours */
    Either<Failure, Page<AuditView>> list(Query query);

    /** At most {@code most} entries that come after the one with that number, in their order, as they are stored. */
    Either<Failure, Seq<AuditEntry>> after(TenantId tenant, long sequence, int most);

    /** Where a tenant's entries end. */
    Either<Failure, ChainHead> head(TenantId tenant);

    /** The tenant's entries, in the order of their numbers. */
    record Query(TenantId tenant, AuditFilter filter, boolean descending, PageRequest page) {}
}
