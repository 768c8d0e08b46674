package io.liaison.persistence.host;

import java.sql.Connection;
import java.util.function.Consumer;

/**
 * A transaction that the host has opened on the calling thread, and will end.
 *
 * @param connection the one that the transaction is on; the engine neither commits, nor rolls back, nor closes it
 * @param afterCommit takes what is to be done once the transaction has been committed, and forgets it when it is rolled back
 */
public record HostTransaction(Connection connection, Consumer<Runnable> afterCommit) {}
