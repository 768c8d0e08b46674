package io.liaison.persistence.host;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A program that opens transactions by hand, one at a time. */
final class Host implements HostTransactions {
    private static final ThreadLocal<Option<Connection>> OPEN = ThreadLocal.withInitial(Option::none);
    private final DataSource pool;
    private final List<Runnable> afterCommit = new ArrayList<>();

    Host(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Option<HostTransaction> current() {
        return OPEN.get().map(connection -> new HostTransaction(connection, afterCommit::add));
    }

    <T> T committing(Supplier<T> work) {
        return ending(work, Connection::commit, () -> List.copyOf(afterCommit).forEach(Runnable::run));
    }

    <T> T rollingBack(Supplier<T> work) {
        return ending(work, Connection::rollback, () -> {});
    }

    /** What the host does itself in its transaction. */
    void execute(String statement) {
        try (var told = OPEN.get().get().createStatement()) {
            told.execute(statement);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private <T> T ending(Supplier<T> work, End end, Runnable afterwards) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            OPEN.set(Option.some(connection));
            var outcome = work.get();
            end.of(connection);
            afterwards.run();
            return outcome;
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        } finally {
            OPEN.remove();
            afterCommit.clear();
        }
    }

    private interface End {
        void of(Connection connection) throws SQLException;
    }
}
