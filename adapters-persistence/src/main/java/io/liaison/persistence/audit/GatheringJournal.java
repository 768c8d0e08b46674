package io.liaison.persistence.audit;

import io.liaison.domain.audit.AuditEvent;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.persistence.audit.Usage.KeyUsed;
import io.liaison.persistence.work.Background;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Gathers what is noted, and writes it together from a thread of its own a moment later. While the database is away it keeps
 * what it has and tries again; when it can keep no more, nothing more is used, and nobody waits for that to change.
 */
final class GatheringJournal implements Journal {
    static final Duration MOMENT = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final int MOST_KEPT = 20_000;
    private static final int MOST_AT_ONCE = 5_000;
    private static final Logger LOG = System.getLogger(GatheringJournal.class.getName());
    private final BlockingQueue<Usage> noted = new LinkedBlockingQueue<>(MOST_KEPT);
    private final UsageDelivery delivery;
    private final Background background;
    private volatile boolean isDatabaseAway;

    GatheringJournal(UsageDelivery delivery) {
        this.delivery = delivery;
        this.background = Background.start("liaison-journal", this::run);
    }

    @Override
    public Either<Failure, AuditEvent> note(AuditEvent event) {
        return keep(Usage.of(event)).map(kept -> event);
    }

    @Override
    public Either<Failure, ApiKeyId> used(ApiKeyId key, Instant at) {
        return keep(new KeyUsed(key, at)).map(kept -> key);
    }

    @Override
    public void close() {
        background.close();
    }

    private Either<Failure, Usage> keep(Usage usage) {
        try {
            return noted.offer(usage, isDatabaseAway ? 0 : PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    ? Either.right(usage)
                    : Either.left(new StorageUnavailable(RETRY_AFTER));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Either.left(new StorageUnavailable(RETRY_AFTER));
        }
    }

    private void run(Background thread) {
        Seq<Usage> left = List.empty();
        while (!thread.ends(pause()) || !noted.isEmpty()) {
            left = delivery.deliver(left.appendAll(next(left.size())));
            isDatabaseAway = left.nonEmpty();
        }
        if (left.nonEmpty()) {
            LOG.log(
                    Level.ERROR,
                    "{0} entries of the audit are lost: the database takes nothing",
                    left.size() + noted.size());
        }
    }

    /** None while there is more than can be written at once. */
    private Duration pause() {
        return noted.size() < MOST_AT_ONCE ? MOMENT : Duration.ZERO;
    }

    private Seq<Usage> next(int besides) {
        var some = new ArrayList<Usage>();
        noted.drainTo(some, MOST_AT_ONCE - besides);
        return List.ofAll(some);
    }
}
