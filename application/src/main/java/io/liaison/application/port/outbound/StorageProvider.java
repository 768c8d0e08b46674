package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/** Opens a storage; found by {@link java.util.ServiceLoader}, so that the engine knows none by name. */
public interface StorageProvider {

    /** What settings call it by, such as {@code postgresql}. */
    String name();

    /**
     * Connects, brings the schema up to date and makes the keys ready.
     *
     * @failure 1800 a master key is needed and none was given
     * @failure 1801 the master key, or the former one, is not one
     * @failure 20062 they open the keys of no tenant
     * @failure 20060 the database does not answer
     * @failure 20064 a newer program has written the schema
     */
    Either<Failure, Storage> open(Settings settings);

    /**
     * Where to store; no master key is allowed only where the storage can keep one of its own.
     *
     * @param formerMasterKey the one that the master key takes the place of, while keys are still under it
     * @param strictJournal whether what is used is written before the answer goes out, rather than soon after
     */
    record Settings(
            Location location, Option<Secret> masterKey, Option<Secret> formerMasterKey, boolean strictJournal) {

        /** What is used may be written a moment later. */
        public Settings(Location location, Option<Secret> masterKey) {
            this(location, masterKey, Option.none(), false);
        }
    }

    /** A database of one's own, or the one that comes along. */
    sealed interface Location {

        /** A JDBC URL with its credentials. */
        record Server(String url, String user, Secret password) implements Location {}

        /** A folder of this machine, in which the storage runs its own database. */
        record Embedded(String folder) implements Location {}
    }

    /**
     * An open storage: one of each port, all of one mind. {@code clock} tells the same time on every machine that shares the
     * storage; {@code close} ends it and gives back what it holds.
     */
    record Storage(
            UnitOfWork unitOfWork,
            Ids ids,
            Folders folders,
            Connectors connectors,
            OAuthApps oauthApps,
            ConnectorPolicies policies,
            Connections connections,
            ConnectionReferences references,
            PendingAuthorizations authorizations,
            DeviceAuthorizations devices,
            TokenGrants grants,
            RefreshLeases leases,
            Farewells farewells,
            SecretVault vault,
            DataKeys dataKeys,
            Tenants tenants,
            Principals principals,
            ExternalIdentities identities,
            ApiKeys keys,
            Sessions sessions,
            Roles roles,
            Assignments assignments,
            Estates estates,
            AccessRights rights,
            AuditTrail trail,
            UsageJournal journal,
            RememberedAnswers answers,
            InstantSource clock,
            Checkups checkups,
            IdleGrants idleGrants,
            KnownEnds ends,
            Outbox outbox,
            EventStores events,
            Rounds rounds,
            Crew crew,
            Health health,
            Closing closing) {

        /** The same with other names for what is new. */
        public Storage identifiedBy(Ids others) {
            return new Storage(
                    unitOfWork,
                    others,
                    folders,
                    connectors,
                    oauthApps,
                    policies,
                    connections,
                    references,
                    authorizations,
                    devices,
                    grants,
                    leases,
                    farewells,
                    vault,
                    dataKeys,
                    tenants,
                    principals,
                    identities,
                    keys,
                    sessions,
                    roles,
                    assignments,
                    estates,
                    rights,
                    trail,
                    journal,
                    answers,
                    clock,
                    checkups,
                    idleGrants,
                    ends,
                    outbox,
                    events,
                    rounds,
                    crew,
                    health,
                    closing);
        }
    }

    /** Where events are kept on their way from providers to targets. */
    record EventStores(
            Triggers triggers,
            Feeds feeds,
            ReceivedEvents received,
            Deliveries deliveries,
            FormerSubscriptions formerSubscriptions,
            Notifications notifications) {}

    /** Tells whether the storage answers now. */
    @FunctionalInterface
    interface Health {
        Either<Failure, String> ping();
    }

    /** Ends a storage. */
    @FunctionalInterface
    interface Closing {
        Either<Failure, String> close();
    }
}
