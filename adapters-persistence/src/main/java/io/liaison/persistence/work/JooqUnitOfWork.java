package io.liaison.persistence.work;

import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.sql.SQLException;
import java.util.function.Supplier;

/** A unit of work is a transaction that the thread is in; an inner one is a savepoint of it. */
final class JooqUnitOfWork implements UnitOfWork {
    private final Transactions transactions;

    JooqUnitOfWork(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> Either<Failure, T> run(Supplier<Either<Failure, T>> work) {
        return transactions.current().fold(() -> outermost(work), transaction -> inner(transaction, work));
    }

    private <T> Either<Failure, T> outermost(Supplier<Either<Failure, T>> work) {
        var first = attempt(work);
        return first.isWorthAnother() ? attempt(work).outcome() : first.outcome();
    }

    private <T> Attempt<T> attempt(Supplier<Either<Failure, T>> work) {
        try {
            return transactions.begin(transaction -> finish(transaction, work.get()));
        } catch (SQLException refused) {
            var failure = SqlFailures.translate(refused, Subject.NONE);
            return new Attempt<>(Either.left(failure), SqlFailures.isTransient(refused));
        }
    }

    private static <T> Attempt<T> finish(Transaction transaction, Either<Failure, T> outcome) throws SQLException {
        var ended = outcome.isLeft() || transaction.commit() ? outcome : SqlFailures.<T>uncommitted();
        return new Attempt<>(ended, ended.isLeft() && transaction.hasCollided());
    }

    private static <T> Either<Failure, T> inner(Transaction transaction, Supplier<Either<Failure, T>> work) {
        try {
            var mark = transaction.mark();
            var outcome = work.get();
            if (outcome.isRight()) {
                transaction.forget(mark);
            } else {
                transaction.goBackTo(mark);
            }
            return outcome;
        } catch (SQLException refused) {
            return Either.left(SqlFailures.translate(refused, Subject.NONE));
        }
    }

    /** How one try has ended. */
    private record Attempt<T>(Either<Failure, T> outcome, boolean isWorthAnother) {}
}
