package io.liaison.application.service.ledger;

import io.liaison.application.port.outbound.AuditTrail;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.port.outbound.UsageJournal;
import io.liaison.domain.audit.AuditEntry;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.audit.SubjectKind;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Conflict;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden;
import io.liaison.domain.error.Invalid;
import io.liaison.domain.error.NotFound;
import io.liaison.domain.error.Refused;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Writes down who does what. A change and its entry are of one unit of work, so there is neither without the other; what is
 * refused changes nothing, and is noted beside.
 */
public final class Ledger {
    private final UnitOfWork unitOfWork;
    private final AuditTrail trail;
    private final UsageJournal journal;
    private final Connections connections;
    private final InstantSource clock;

    public Ledger(
            UnitOfWork unitOfWork,
            AuditTrail trail,
            UsageJournal journal,
            Connections connections,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.trail = trail;
        this.journal = journal;
        this.connections = connections;
        this.clock = clock;
    }

    /** A change, as one unit of work, of which the outcome says nothing that the intention did not. */
    public <T> Either<Failure, T> run(Deed intended, Supplier<Either<Failure, T>> change) {
        return run(intended, change, (deed, outcome) -> deed);
    }

    /** A change, as one unit of work; {@code known} completes the deed with what is known when it is done. */
    public <T> Either<Failure, T> run(
            Deed intended, Supplier<Either<Failure, T>> change, BiFunction<Deed, T, Deed> known) {
        return unlessDone(
                intended,
                unitOfWork.run(() -> change.get()
                        .flatMap(outcome -> done(known.apply(intended, outcome)).map(written -> outcome))));
    }

    /** Belongs at the end of the unit of work in which it was done. */
    public Either<Failure, AuditEntry> done(Deed deed) {
        return trail.append(placed(deed).done(clock.instant()));
    }

    /** Many of one tenant, which were done together. */
    public Either<Failure, Seq<AuditEntry>> done(Seq<Deed> deeds) {
        return trail.append(deeds.map(deed -> deed.done(clock.instant())));
    }

    /** The outcome, unchanged; when it is a refusal, that is noted. */
    public <T> Either<Failure, T> unlessDone(Deed intended, Either<Failure, T> outcome) {
        return outcome.peekLeft(why -> refused(intended, why));
    }

    /** The answer to a use, unchanged, when how it ended could be noted. */
    public <T> Either<Failure, T> noted(Deed deed, AuditOutcome outcome, T answer) {
        return journal.note(deed.ended(outcome, clock.instant())).map(noted -> answer);
    }

    /** What could not be noted was refused all the same. */
    private void refused(Deed intended, Failure why) {
        if (concernsSomethingSeen(why)) {
            var ignored = journal.note(placed(intended).refused(why, clock.instant()));
        }
    }

    /** A request that makes no sense, or is for what its actor cannot see, was about nothing that there is. */
    private static boolean concernsSomethingSeen(Failure why) {
        return switch (why) {
            case Invalid invalid -> false;
            case NotFound unseen -> false;
            case Forbidden forbidden -> true;
            case Conflict conflict -> true;
            case Refused refused -> true;
            case Unavailable unavailable -> true;
        };
    }

    /** Whoever asks may not have looked where the connection is. */
    private Deed placed(Deed deed) {
        return deed.folder().isDefined() || deed.subject().kind() != SubjectKind.CONNECTION
                ? deed
                : ConnectionId.parse(deed.subject().id())
                        .flatMap(id -> connections.byId(deed.tenant(), id).toOption())
                        .map(ConnectionView::connection)
                        .map(connection -> deed.to(
                                        deed.subject().named(connection.name().value()))
                                .in(connection.placement().folder()))
                        .getOrElse(deed);
    }
}
