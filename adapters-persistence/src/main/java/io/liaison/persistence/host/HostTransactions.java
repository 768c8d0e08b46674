package io.liaison.persistence.host;

import io.vavr.control.Option;
import java.sql.SQLException;

/**
 * Tells of the transactions of the program that embeds the engine, so that what the engine stores is committed or rolled back
 * with the program's own work. With Spring:
 *
 * <pre>{@code
 * HostTransactions spring = () -> Option.of((ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource))
 *         .map(held -> new HostTransaction(held.getConnection(), deed -> registerSynchronization(afterCommit(deed))));
 * }</pre>
 */
@FunctionalInterface
public interface HostTransactions {

    /** A program that opens none: the engine opens and ends its own. */
    HostTransactions NONE = Option::none;

    /** The transaction that the calling thread is in. Asked before each statement, so it should cost little. */
    Option<HostTransaction> current() throws SQLException;
}
