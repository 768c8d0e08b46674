package io.liaison.persistence.grant;

import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.persistence.document.Diagnoses;
import io.liaison.persistence.grant.Flights.Flight;
import io.liaison.persistence.presence.SignOfLife;
import io.liaison.persistence.schema.tables.records.TokenGrantRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

final class JooqRefreshLeases implements RefreshLeases {
    private final Flights<ConnectionId> flights = new Flights<>();
    private final Database database;
    private final LeaseRows leases;
    private final GrantRows rows;
    private final AnswerRows answers;
    private final TokenGrants grants;
    private final SignOfLife process;

    JooqRefreshLeases(Database database, GrantRows rows, AnswerRows answers, TokenGrants grants, SignOfLife process) {
        this.database = database;
        this.leases = new LeaseRows(database);
        this.rows = rows;
        this.answers = answers;
        this.grants = grants;
        this.process = process;
    }

    /** Of this process one goes to the database, and the others wait here for what becomes of it. */
    @Override
    public Either<Failure, Outcome> take(Turn turn) {
        var patience = new Patience(turn.terms().patience());
        return flights.join(turn.connection())
                .fold(other -> follow(turn, other, patience), own -> lead(turn, own, patience));
    }

    /** One that was overtaken is at the end of its way. Nobody asks whose answer could not be kept. */
    @Override
    public Either<Failure, Boolean> asking(Lease lease) {
        return database.ask(sql -> sql.update(TOKEN_GRANTS)
                        .set(TOKEN_GRANTS.ASKED_AT, LeaseRows.NOW)
                        .where(LeaseRows.isHeld(lease))
                        .and(AnswerRows.mayBeKept(lease))
                        .execute())
                .map(rows -> rows > 0)
                .peek(held -> {
                    if (!held) {
                        land(lease);
                    }
                });
    }

    @Override
    public Either<Failure, Boolean> isHeld(Lease lease) {
        return database.find(sql -> sql.select(TOKEN_GRANTS.FENCE)
                        .from(TOKEN_GRANTS)
                        .where(LeaseRows.isHeld(lease))
                        .forUpdate()
                        .fetchOptional())
                .map(Option::isDefined);
    }

    @Override
    public Either<Failure, Boolean> answered(Lease lease, TokenResponse response, Instant askedAt) {
        return Insistence.on(() -> answers.seal(lease, response)
                .flatMap(closed -> database.ask(sql -> AnswerRows.keep(sql, lease, closed, askedAt))));
    }

    @Override
    public Either<Failure, Long> forget(Lease lease, long fence) {
        return database.ask(sql -> AnswerRows.forget(sql, lease, fence)).map(gone -> fence);
    }

    @Override
    public Either<Failure, Seq<KeptAnswer>> leftBehind(Lease lease) {
        return database.ask(sql -> AnswerRows.ofOthers(sql, lease))
                .flatMap(found -> Either.sequenceRight(found.map(row -> answers.open(lease, row))));
    }

    @Override
    public Either<Failure, Boolean> renew(Lease lease, TokenGrant grant) {
        var owner = SecretOwner.connection(lease.tenant(), lease.connection());
        var renewed = Insistence.on(() -> rows.row(owner, grant).flatMap(row -> stored(lease, row)));
        land(lease);
        return renewed;
    }

    @Override
    public Either<Failure, Boolean> giveBack(Lease lease, Setback setback) {
        var given = Insistence.on(() -> database.ask(sql -> sql.update(TOKEN_GRANTS)
                .setNull(TOKEN_GRANTS.LEASE_UNTIL)
                .setNull(TOKEN_GRANTS.ASKED_AT)
                .set(
                        TOKEN_GRANTS.UNANSWERED,
                        setback.unanswered() ? LeaseRows.unansweredSoFar() : TOKEN_GRANTS.UNANSWERED)
                .set(TOKEN_GRANTS.FAILED_FENCE, lease.fence())
                .set(TOKEN_GRANTS.FAILURES, TOKEN_GRANTS.FAILURES.plus(1))
                .set(TOKEN_GRANTS.FAILURE, Diagnoses.document(setback.why()))
                .set(TOKEN_GRANTS.RESTS_UNTIL, LeaseRows.after(someOf(setback)))
                .where(LeaseRows.isHeld(lease))
                .execute()));
        land(lease);
        return given.map(rows -> rows > 0);
    }

    @Override
    public Either<Failure, Seq<Unfinished>> unfinished(int most) {
        return database.ask(sql -> AnswerRows.unfinished(sql, most));
    }

    private Either<Failure, Boolean> stored(Lease lease, TokenGrantRow row) {
        return database.together(Subject.NONE, sql -> {
            var stored = sql.update(TOKEN_GRANTS)
                    .set(row)
                    .set(TOKEN_GRANTS.GENERATION, TOKEN_GRANTS.GENERATION.plus(1))
                    .where(LeaseRows.isHeld(lease))
                    .execute();
            if (stored > 0) {
                AnswerRows.forgetAll(sql, lease);
            }
            return Either.right(stored > 0);
        });
    }

    private Either<Failure, Outcome> lead(Turn turn, Flight own, Patience patience) {
        var outcome = waited(turn, patience);
        var lease = outcome.toOption().flatMap(JooqRefreshLeases::held);
        lease.forEach(held -> own.under(held.fence()));
        if (lease.isEmpty()) {
            flights.land(turn.connection(), own);
        }
        return outcome;
    }

    private static Option<Lease> held(Outcome outcome) {
        return outcome instanceof Outcome.Held held ? Option.some(held.lease()) : Option.none();
    }

    private Either<Failure, Outcome> follow(Turn turn, Flight other, Patience patience) {
        if (other.await(patience.left())) {
            return told(turn).flatMap(outcome -> outcome.fold(() -> take(turn.within(patience.left())), Either::right));
        }
        if (other.isOlderThan(turn.terms().toAnswer())) {
            flights.land(turn.connection(), other);
        }
        return Either.right(new Outcome.Busy());
    }

    /** For the holder of that lease, whose flight it was, if it still is one. */
    private void land(Lease lease) {
        flights.land(lease.connection(), lease.fence());
    }

    private Either<Failure, Outcome> waited(Turn turn, Patience patience) {
        var waiting = new Waiting(process);
        var outcome = attempt(turn, Option.none());
        while (outcome.contains(new Outcome.Busy()) && patience.lasts()) {
            outcome = LeaseState.of(database, turn).flatMap(state -> again(turn, state, waiting));
        }
        return outcome;
    }

    /** A look first: it costs the holder nothing, and often it is all that is needed. */
    private Either<Failure, Outcome> again(Turn turn, Option<LeaseState> state, Waiting waiting) {
        var orphan = state.flatMap(waiting::orphan);
        var mayBeTaken = state.forAll(LeaseState::isFree) || orphan.isDefined();
        return told(turn, state)
                .flatMap(outcome -> outcome.isDefined() || !mayBeTaken
                        ? Either.right(outcome.getOrElse(Outcome.Busy::new))
                        : attempt(turn, orphan));
    }

    private Either<Failure, Outcome> attempt(Turn turn, Option<Orphan> orphan) {
        return leases.take(turn, process.number(), orphan)
                .flatMap(taken -> taken.<Either<Failure, Outcome>>map(lease -> Either.right(new Outcome.Held(lease)))
                        .getOrElse(() -> told(turn).map(outcome -> outcome.getOrElse(Outcome.Busy::new))));
    }

    /** What has ended since the turn saw the grant, if anything has. */
    private Either<Failure, Option<Outcome>> told(Turn turn) {
        return LeaseState.of(database, turn).flatMap(state -> told(turn, state));
    }

    private Either<Failure, Option<Outcome>> told(Turn turn, Option<LeaseState> state) {
        return state.exists(seen -> seen.generation() > turn.seen().generation())
                ? grants.read(turn.tenant(), turn.connection())
                        .map(Outcome.Renewed::new)
                        .map(Option::some)
                : Either.right(state.flatMap(seen -> seen.failedFor(turn)));
    }

    private static Duration someOf(Setback setback) {
        var spread = setback.pause().most().minus(setback.pause().least()).toMillis();
        return setback.pause().least().plusMillis(ThreadLocalRandom.current().nextLong(spread + 1));
    }
}
