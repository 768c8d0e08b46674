package io.liaison.persistence.work;

import io.liaison.domain.error.Conflict.EmailAlreadyUsed;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * The one translator of SQL errors. A constraint's name says what was refused; whatever it does not know is the
 * storage's trouble and never the caller's fault. Bound values are never logged.
 */
final class SqlFailures {
    static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Logger LOG = System.getLogger(SqlFailures.class.getName());
    private static final Set<String> TRANSIENT_STATES = HashSet.of("40001", "40P01");
    private static final String DATA_EXCEPTIONS = "22";
    /** Two who wanted the same at once: when the second looks again, it finds what the first has done. */
    private static final Set<String> ALREADY_DONE = HashSet.of("connections_default_key", "external_identities_pkey");

    private SqlFailures() {}

    static Failure translate(Exception refused, Subject subject) {
        return constraint(refused).flatMap(name -> refusal(name, subject)).getOrElse(() -> unavailable(refused));
    }

    static <T> Either<Failure, T> uncommitted() {
        LOG.log(Level.WARNING, "A unit of work went on after a statement had failed, and could not be committed");
        return Either.left(new StorageUnavailable(RETRY_AFTER));
    }

    /** Whether the same work would probably succeed if it were done again at once. */
    static boolean isTransient(Exception refused) {
        return state(refused).exists(TRANSIENT_STATES::contains)
                || constraint(refused).exists(ALREADY_DONE::contains);
    }

    private static Option<Failure> refusal(String constraint, Subject subject) {
        return switch (constraint) {
            case "folders_name_key",
                    "connections_name_key",
                    "tenants_name_key",
                    "roles_pkey",
                    "principals_name_key",
                    "event_triggers_name_key" -> Option.some(new NameAlreadyUsed(subject.name()));
            case "principals_email_key" -> Option.some(new EmailAlreadyUsed(subject.email()));
            case "connections_owner_fkey", "folders_owner_fkey", "api_keys_principal_fkey" ->
                Option.some(new PrincipalNotFound(subject.principal()));
            case "folders_parent_fkey", "connections_folder_fkey", "folder_roles_folder_fkey" ->
                Option.some(new FolderNotFound(subject.folder()));
            case "connections_connector_fkey", "oauth_apps_connector_fkey" ->
                Option.some(new ConnectorNotFound(subject.connector()));
            case "connection_references_connection_fkey",
                    "pending_authorizations_connection_fkey",
                    "token_grants_connection_fkey",
                    "event_feeds_connection_fkey",
                    "event_triggers_feed_fkey" -> Option.some(new ConnectionNotFound(subject.connection()));
            default -> Option.none();
        };
    }

    private static Failure unavailable(Exception refused) {
        LOG.log(Level.WARNING, "The database did not do as it was told: {0}", told(refused));
        return new StorageUnavailable(RETRY_AFTER);
    }

    /** What the server said, unless it speaks of data: then it may quote a value, and its code has to do. */
    private static String told(Exception refused) {
        return state(refused)
                .filter(state -> state.startsWith(DATA_EXCEPTIONS))
                .map(state -> "SQLSTATE " + state)
                .getOrElse(() -> String.valueOf(refused.getMessage()));
    }

    private static Option<String> state(Exception refused) {
        return cause(refused, SQLException.class).flatMap(cause -> Option.of(cause.getSQLState()));
    }

    private static Option<String> constraint(Exception refused) {
        return cause(refused, PSQLException.class)
                .flatMap(cause -> Option.of(cause.getServerErrorMessage()))
                .flatMap(message -> Option.of(message.getConstraint()));
    }

    private static <E extends Throwable> Option<E> cause(@Nullable Throwable refused, Class<E> type) {
        if (refused == null) {
            return Option.none();
        }
        return type.isInstance(refused) ? Option.some(type.cast(refused)) : cause(refused.getCause(), type);
    }
}
