package io.liaison.persistence.schema;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.SchemaTooNew;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.persistence.work.Database;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Brings the schema up to date. Flyway is called only when there is something to do: looking is much cheaper. */
public final class Migrations {
    static final List<String> SCRIPTS = List.of(
            "V1__connections_in_folders.sql",
            "V2__remembered_answers.sql",
            "V3__versions.sql",
            "V4__folder_tree.sql",
            "V5__access.sql",
            "V6__connector_policies.sql",
            "V7__lists_by_folder.sql",
            "V8__people.sql",
            "V9__audit.sql",
            "V10__external_identities.sql",
            "V11__hand_over.sql",
            "V12__refreshes.sql",
            "V13__keys_of_tenants.sql",
            "V14__upkeep.sql",
            "V15__farewells.sql",
            "V16__placement_of_credentials.sql",
            "V17__access_stamps.sql",
            "V18__device_authorizations.sql",
            "V19__requests_through_connections.sql",
            "V20__definitions_as_written.sql",
            "V21__event_triggers.sql",
            "V22__hook_refusals.sql",
            "V23__leases_of_turns.sql",
            "V24__sessions.sql");
    static final int NEWEST = versionOf(SCRIPTS.last());
    private static final int OLDEST_SERVER = 150_000;
    private static final Logger LOG = System.getLogger(Migrations.class.getName());

    private Migrations() {}

    /**
     * Answers the version of the schema.
     *
     * @failure 20060 the database does not answer or is too old
     * @failure 20064 the schema was written by a newer program
     */
    public static Either<Failure, Integer> bringUpToDate(Database database, DataSource pool, History history) {
        return database.ask(sql -> look(sql, history)).flatMap(found -> {
            if (found.server() < OLDEST_SERVER) {
                return refuse("PostgreSQL 15 is the oldest that will do; this server is {0}", found.server());
            }
            if (found.schema() > NEWEST) {
                return Either.left(new SchemaTooNew(found.schema(), NEWEST));
            }
            return found.schema() == NEWEST ? Either.right(found.schema()) : migrate(pool, found.history());
        });
    }

    private static int versionOf(String script) {
        return Integer.parseInt(script.substring(1, script.indexOf("__")));
    }

    /** A host may open what a server has made. */
    private static Found look(DSLContext sql, History wanted) {
        var server = DSL.field("current_setting('server_version_num')::int", Integer.class);
        var found = sql.select(server).fetchSingle().value1();
        return isOurs(sql, History.ALONE)
                ? new Found(found, version(sql, History.ALONE), History.ALONE)
                : new Found(found, exists(sql, wanted) ? version(sql, wanted) : 0, wanted);
    }

    private static boolean isOurs(DSLContext sql, History history) {
        return exists(sql, history)
                && sql.fetchExists(DSL.selectOne()
                        .from(DSL.table(history.table()))
                        .where(DSL.field("script", String.class).eq(SCRIPTS.head())));
    }

    private static boolean exists(DSLContext sql, History history) {
        return sql.select(DSL.field("to_regclass({0}) is not null", Boolean.class, DSL.val(history.table())))
                .fetchSingle()
                .value1();
    }

    private static int version(DSLContext sql, History history) {
        return sql.fetchSingle(
                        "select coalesce(max(version::int), 0) from {0} where success", DSL.table(history.table()))
                .into(int.class);
    }

    private static Either<Failure, Integer> migrate(DataSource pool, History history) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(pool)
                    .table(history.table())
                    .baselineOnMigrate(history.isShared())
                    .baselineVersion("0")
                    .resourceProvider(new Scripts())
                    .javaMigrationClassProvider(java.util.List::of)
                    .load()
                    .migrate();
            return Either.right(NEWEST);
        } catch (FlywayException refused) {
            return refuse("The schema cannot be brought up to date: {0}", refused);
        }
    }

    private static Either<Failure, Integer> refuse(String message, Object... parameters) {
        LOG.log(Level.ERROR, message, parameters);
        return Either.left(new StorageUnavailable(Duration.ofMinutes(1)));
    }

    private record Found(int server, int schema, History history) {}
}
