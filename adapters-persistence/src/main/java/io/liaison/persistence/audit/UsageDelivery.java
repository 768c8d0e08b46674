package io.liaison.persistence.audit;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Writes what was noted, as far as it can be. While the database takes nothing, since it is away or its disk is full,
 * everything stays to be written; what it does not take while it takes other things is given up, so that it does not keep
 * those back for ever.
 */
final class UsageDelivery {
    private static final int PROBES = 20;
    private static final Logger LOG = System.getLogger(UsageDelivery.class.getName());
    private final UsageWriter writer;

    UsageDelivery(UsageWriter writer) {
        this.writer = writer;
    }

    /** Answers what is still to be written. */
    Seq<Usage> deliver(Seq<Usage> noted) {
        if (noted.isEmpty() || writer.write(noted).isRight()) {
            return List.empty();
        }
        return writer.isReachable() ? oneByOne(noted) : noted;
    }

    private Seq<Usage> oneByOne(Seq<Usage> noted) {
        var probes = noted.take(PROBES);
        var refused = probes.count(this::isRefused);
        if (refused == probes.size()) {
            return noted;
        }
        var lost = refused + noted.drop(PROBES).count(this::isRefused);
        if (lost > 0) {
            LOG.log(Level.ERROR, "{0} entries of the audit are lost: the database takes others, and not them", lost);
        }
        return List.empty();
    }

    private boolean isRefused(Usage usage) {
        return writer.write(List.of(usage)).isLeft();
    }
}
