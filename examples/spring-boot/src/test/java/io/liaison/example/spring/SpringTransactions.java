package io.liaison.example.spring;

import static org.springframework.transaction.support.TransactionSynchronizationManager.getResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;

import io.liaison.persistence.host.HostTransaction;
import io.liaison.persistence.host.HostTransactions;
import io.vavr.control.Option;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronization;

/** The transactions that Spring opens on a data source: those of {@code @Transactional}, and of a template. */
record SpringTransactions(DataSource dataSource) implements HostTransactions {

    @Override
    public Option<HostTransaction> current() {
        return getResource(dataSource) instanceof ConnectionHolder held
                ? Option.some(new HostTransaction(held.getConnection(), SpringTransactions::afterCommit))
                : Option.none();
    }

    private static void afterCommit(Runnable deed) {
        registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }
}
