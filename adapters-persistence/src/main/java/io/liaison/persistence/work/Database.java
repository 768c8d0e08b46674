package io.liaison.persistence.work;

import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;

/** The way to PostgreSQL for all stores: in the unit of work that the thread is in, or statement by statement. */
public final class Database {
    private final Transactions transactions;
    private final UnitOfWork unitOfWork;
    private final DSLContext sql;

    public Database(DataSource pool, ExecuteListener... listeners) {
        this.transactions = new Transactions(pool, new DataSourceConnectionProvider(pool));
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
        return transactions.current().isDefined();
    }

    /** Runs one statement that no constraint refuses. */
    public <T> Either<Failure, T> ask(Function<DSLContext, T> statement) {
        return ask(Subject.NONE, statement);
    }

    /** Runs one statement; {@code subject} names what a constraint may refuse. */
    public <T> Either<Failure, T> ask(Subject subject, Function<DSLContext, T> statement) {
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

    private <T> Either<Failure, T> flat(Subject subject, Function<DSLContext, Either<Failure, T>> statements) {
        return ask(subject, statements).flatMap(Function.identity());
    }
}
