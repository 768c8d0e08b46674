package io.liaison.persistence;

import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.host.HostTransactions;
import io.vavr.control.Either;
import io.vavr.control.Option;
import javax.sql.DataSource;

/**
 * Storage in the PostgreSQL of the program that embeds the engine: on its connections and, where it wants, in its
 * transactions. The tables lie in the schema that its connections see first; none of them may have been taken, so a schema
 * of their own is best ({@code currentSchema} in the URL).
 *
 * @param dataSource gives connections that are in no transaction yet. It stays open when the storage is closed, which keeps
 *     one for as long as it is open; a thread in a transaction sometimes takes a second one
 * @param transactions those that the engine takes part in; their connections see the same schema first
 * @param formerMasterKey the one that the master key takes the place of, while keys are still under it
 * @param strictJournal whether what is used is written before the answer goes out, rather than soon after. Then use a
 *     connection before you change anything in the same transaction: the audit of both waits for each other
 */
public record HostedStorage(
        DataSource dataSource,
        HostTransactions transactions,
        Secret masterKey,
        Option<Secret> formerMasterKey,
        boolean strictJournal) {

    /** What is used may be written a moment later. */
    public HostedStorage(DataSource dataSource, HostTransactions transactions, Secret masterKey) {
        this(dataSource, transactions, masterKey, Option.none(), false);
    }

    /**
     * Brings the schema up to date and makes the keys ready.
     *
     * @failure 1801 the master key, or the former one, is not one
     * @failure 20060 the database does not answer
     * @failure 20062 they open the keys of no tenant
     * @failure 20064 a newer program has written the schema
     */
    public Either<Failure, Storage> open() {
        return Secrets.of(masterKey, formerMasterKey)
                .flatMap(secrets -> OpenStorage.on(Ground.of(dataSource, transactions), secrets, strictJournal));
    }
}
