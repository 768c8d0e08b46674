package io.liaison.domain.audit;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a tenant's audit ends: how many entries there are, and the hash of the last. Enough to tell whether any changed. */
public record ChainHead(long sequence, EntryHash hash) {
    private static final Pattern SPELLING = Pattern.compile("(0|[1-9][0-9]{0,17}):([0-9a-f]{64})");

    /** Before the first entry. */
    public static final ChainHead START = new ChainHead(0, EntryHash.NONE);

    /** Reads what {@link #toString} writes. */
    public static Option<ChainHead> parse(String raw) {
        return Option.some(SPELLING.matcher(raw))
                .filter(Matcher::matches)
                .flatMap(parts -> EntryHash.parse(parts.group(2))
                        .map(hash -> new ChainHead(Long.parseLong(parts.group(1)), hash)));
    }

    public AuditEntry next(AuditEvent event) {
        return new AuditEntry(sequence + 1, event, EntryHash.of(CanonicalForm.of(this, event)));
    }

    /** The number of the last entry and its hash, with a colon between them: short enough to be noted elsewhere. */
    @Override
    public String toString() {
        return sequence + ":" + hash.hex();
    }

    /** Whether an entry follows from what came before it: it is in its place, and is what was written there. */
    public boolean leadsTo(AuditEntry entry) {
        return next(entry.event()).equals(entry);
    }
}
