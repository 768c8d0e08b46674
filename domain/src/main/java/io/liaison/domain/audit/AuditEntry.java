package io.liaison.domain.audit;

/** An event in its place. Entries of a tenant are counted from one, without gaps. */
public record AuditEntry(long sequence, AuditEvent event, EntryHash hash) {

    public ChainHead head() {
        return new ChainHead(sequence, hash);
    }
}
