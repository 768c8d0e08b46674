package io.liaison.persistence.work;

import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.host.HostTransaction;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.sql.SQLException;
import java.util.function.Supplier;

/** A unit of work is a transaction that the thread is in; one inside another, or inside that of the host, is a savepoint. */
final class JooqUnitOfWork implements UnitOfWork {
    private final Transactions transactions;

    JooqUnitOfWork(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> Either<Failure, T> run(Supplier<Either<Failure, T>> work) {
        return transactions.current().fold(() -> outermost(work), transaction -> inner(transaction, work));
    }

    @Override
    public <T> Either<Failure, T> apart(Supplier<Either<Failure, T>> work) {
        return unlessRefused(() -> transactions.apart(work));
    }

    @Override
    public Either<Failure, Boolean> afterwards(Runnable deed) {
        return transactions.current().fold(() -> afterHost(deed), transaction -> {
            transaction.afterwards(deed);
            return Either.right(false);
        });
    }

    private <T> Either<Failure, T> outermost(Supplier<Either<Failure, T>> work) {
        return unlessRefused(() -> transactions.ofHost().fold(() -> ofItsOwn(work), host -> within(host, work)));
    }

    private <T> Either<Failure, T> ofItsOwn(Supplier<Either<Failure, T>> work) {
        var first = attempt(work);
        var last = first.isWorthAnother() ? attempt(work) : first;
        last.deeds().forEach(Runnable::run);
        return last.outcome();
    }

    private <T> Attempt<T> attempt(Supplier<Either<Failure, T>> work) {
        try {
            return transactions.begin(transaction -> finish(transaction, work.get()));
        } catch (SQLException refused) {
            var failure = SqlFailures.translate(refused, Subject.NONE);
            return new Attempt<>(Either.left(failure), SqlFailures.isTransient(refused), List.empty());
        }
    }

    private static <T> Attempt<T> finish(Transaction transaction, Either<Failure, T> outcome) throws SQLException {
        var ended = outcome.isLeft() || transaction.commit() ? outcome : SqlFailures.<T>uncommitted();
        return ended.isRight()
                ? new Attempt<>(ended, false, transaction.deeds())
                : new Attempt<>(ended, transaction.hasCollided(), List.empty());
    }

    /** Never a second time: what else the host has done in its transaction cannot be done again. */
    private <T> Either<Failure, T> within(HostTransaction host, Supplier<Either<Failure, T>> work) {
        var transaction = new Transaction(host.connection());
        var outcome = unlessRefused(() -> transactions.in(transaction, joined -> inner(joined, work)));
        transaction.deeds().forEach(deed -> afterCommit(host, deed));
        return outcome;
    }

    private static <T> Either<Failure, T> inner(Transaction transaction, Supplier<Either<Failure, T>> work) {
        return unlessRefused(() -> {
            try (var mark = transaction.mark()) {
                var outcome = work.get();
                if (outcome.isRight()) {
                    mark.forget();
                }
                return outcome;
            }
        });
    }

    private Either<Failure, Boolean> afterHost(Runnable deed) {
        return unlessRefused(() -> transactions
                .ofHost()
                .map(host -> {
                    afterCommit(host, deed);
                    return Either.<Failure, Boolean>right(false);
                })
                .getOrElse(() -> {
                    deed.run();
                    return Either.right(true);
                }));
    }

    /** Apart, since the host may still hold its connection when it has committed. */
    private void afterCommit(HostTransaction host, Runnable deed) {
        host.afterCommit().accept(() -> {
            var ignored = apart(() -> {
                deed.run();
                return Either.right(deed);
            });
        });
    }

    private static <T> Either<Failure, T> unlessRefused(Sql<T> statements) {
        try {
            return statements.run();
        } catch (SQLException refused) {
            return Either.left(SqlFailures.translate(refused, Subject.NONE));
        }
    }

    /** What speaks to the database. */
    @FunctionalInterface
    private interface Sql<T> {
        Either<Failure, T> run() throws SQLException;
    }

    /** How one try has ended, and what depended on it. */
    private record Attempt<T>(Either<Failure, T> outcome, boolean isWorthAnother, Seq<Runnable> deeds) {}
}
