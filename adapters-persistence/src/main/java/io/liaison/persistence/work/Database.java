package io.liaison.persistence.work;

import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.host.HostTransactions;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** The way to PostgreSQL for all stores: in the unit of work that the thread is in, or statement by statement. */
public final class Database {
    private final Transactions transactions;
    private final UnitOfWork unitOfWork;
    private final DSLContext sql;

    /** Knows no transactions but those that it opens. */
    public Database(DataSource pool, ExecuteListener... listeners) {
        this(pool, HostTransactions.NONE, listeners);
    }

    /** Takes part in the transactions that the host has opened. */
    public Database(DataSource pool, HostTransactions host, ExecuteListener... listeners) {
        this.transactions = new Transactions(pool, host);
        this.unitOfWork = new JooqUnitOfWork(transactions);
        this.sql = DSL.using(new DefaultConfiguration()
                .set(SQLDialect.POSTGRES)
                .set(SqlText.settings())
                .set(transactions)
                .set(listeners));
    }

    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    /** Whether what this thread asks is part of something greater. */
    public boolean isInUnitOfWork() {
        return transactions.current().isDefined() || isSurrounded();
    }

    /** Runs one statement that no constraint refuses. */
    public <T> Either<Failure, T> ask(Function<DSLContext, T> statement) {
        return ask(Subject.NONE, statement);
    }

    /** Runs one statement; {@code subject} names what a constraint may refuse. A transaction of the host survives that. */
    public <T> Either<Failure, T> ask(Subject subject, Function<DSLContext, T> statement) {
        return isSurrounded() ? unitOfWork.run(() -> told(subject, statement)) : told(subject, statement);
    }

    private <T> Either<Failure, T> told(Subject subject, Function<DSLContext, T> statement) {
        try {
            return Either.right(statement.apply(sql));
        } catch (DataAccessException refused) {
            if (SqlFailures.isTransient(refused)) {
                transactions.current().forEach(Transaction::collide);
            }
            return Either.left(SqlFailures.translate(refused, subject));
        }
    }

    /** Runs one statement that finds one thing or nothing. */
    public <T> Either<Failure, Option<T>> find(Function<DSLContext, Optional<T>> statement) {
        return ask(sql -> Option.ofOptional(statement.apply(sql)));
    }

    /** Runs several statements as one: in the unit of work that the thread is in, or else in one of their own. */
    public <T> Either<Failure, T> together(Subject subject, Function<DSLContext, Either<Failure, T>> statements) {
        return transactions
                .current()
                .fold(() -> unitOfWork.run(() -> flat(subject, statements)), joined -> flat(subject, statements));
    }

    /** Apart from a transaction of the host, and within a unit of work of the engine's own where the thread is in one. */
    public <T> Either<Failure, T> outsideOfTheHost(Supplier<Either<Failure, T>> work) {
        return transactions.current().isDefined() ? work.get() : unitOfWork.apart(work);
    }

    /** Where the host cannot say, whoever asks next is told so. */
    private boolean isSurrounded() {
        try {
            return transactions.isSurrounded();
        } catch (SQLException unknown) {
            return true;
        }
    }

    private <T> Either<Failure, T> flat(Subject subject, Function<DSLContext, Either<Failure, T>> statements) {
        return ask(subject, statements).flatMap(Function.identity());
    }
}
