package io.liaison.domain.audit;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Goes along a tenant's entries from the first and finds out whether each is what was written in its place. Whoever could
 * write all of them anew, with new hashes, is found out by an anchor alone: a place and a hash that were noted elsewhere.
 *
 * @param reached up to where everything is as it was written
 * @param brokenAt the first entry that is not, or is missing
 */
public record ChainCheck(ChainHead reached, Option<ChainHead> anchor, Option<Long> brokenAt) {

    public static ChainCheck begin(Option<ChainHead> anchor) {
        return new ChainCheck(ChainHead.START, anchor, Option.none());
    }

    /** Whether there is more to look at, and a reason to. */
    public boolean isBefore(ChainHead end) {
        return brokenAt.isEmpty() && reached.sequence() < end.sequence();
    }

    /** Goes on with the entries that come next. */
    public ChainCheck follow(Seq<AuditEntry> entries) {
        return entries.foldLeft(this, ChainCheck::follow);
    }

    /** Compares the end with what the store says it is, so that entries missing at the end are missed. */
    public ChainCheck end(ChainHead stored) {
        var isWhole = reached.equals(stored) && anchor.forAll(noted -> noted.sequence() <= reached.sequence());
        return isWhole || brokenAt.isDefined() ? this : brokenAfter();
    }

    private ChainCheck follow(AuditEntry entry) {
        if (brokenAt.isDefined()) {
            return this;
        }
        return reached.leadsTo(entry) && agreesWithAnchor(entry)
                ? new ChainCheck(entry.head(), anchor, Option.none())
                : brokenAfter();
    }

    private boolean agreesWithAnchor(AuditEntry entry) {
        return anchor.filter(noted -> noted.sequence() == entry.sequence()).forAll(entry.head()::equals);
    }

    private ChainCheck brokenAfter() {
        return new ChainCheck(reached, anchor, Option.some(reached.sequence() + 1));
    }
}
