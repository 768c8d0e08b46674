package io.liaison.benchmark;

import io.liaison.application.engine.Parts;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.application.port.outbound.StorageProvider.Settings;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.embedded.EmbeddedPostgres;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/** A large company on a PostgreSQL of its own, filled once for all benchmarks of a run; gone when the run ends. */
final class Company {
    static final int CONNECTIONS = Integer.getInteger("liaison.benchmark.connections", 100_000);
    private static final int GROUPS = 50;
    private static final long IDS = 0x019D_9B00_0000_7000L;
    private static final TenantId TENANT = new TenantId(new UUID(IDS, 0x8009_0000_0000_0001L));
    private static final Secret MASTER_KEY = new Secret(Base64.getEncoder().encodeToString(new byte[32]));
    private static Option<Company> open = Option.none();
    final Storage storage;
    private final Settings settings;
    final Actor administrator;
    final Actor fewFolders;
    final Actor oneFolder;

    private Company(Storage storage, Settings settings) {
        this.storage = storage;
        this.settings = settings;
        this.administrator = inFiftyGroups(1);
        this.fewFolders = inFiftyGroups(2);
        this.oneFolder = inFiftyGroups(3);
    }

    static synchronized Company get() {
        open = open.orElse(() -> Option.some(found()));
        return open.get();
    }

    static FolderId folder(long number) {
        return new FolderId(id(1, number));
    }

    static ConnectionId connection(long number) {
        return new ConnectionId(id(3, number));
    }

    private static Company found() {
        try {
            var folder = Files.createTempDirectory("company");
            var postgres = EmbeddedPostgres.start(folder).get();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres, folder)));
            var server = new Location.Server(postgres.url(), postgres.user(), postgres.password());
            var settings = new Settings(server, Option.some(MASTER_KEY));
            var storage = opened(settings);
            done(storage.tenants().add(new Tenant(TENANT, "company")));
            done(storage.roles().save(TENANT, BuiltInRoles.all()));
            fill(postgres);
            return new Company(storage, settings).furnished(postgres);
        } catch (IOException | SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Storage opened(Settings settings) {
        return Parts.storage().flatMap(found -> found.open(settings)).get();
    }

    /** The same as another server has it, which can be closed. */
    Storage another() {
        return opened(settings);
    }

    private static void fill(EmbeddedPostgres postgres) throws SQLException, IOException {
        try (var script = Company.class.getResourceAsStream("company.sql")) {
            var text = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            run(postgres, text.replace("{connections}", String.valueOf(CONNECTIONS)));
        }
    }

    private static void run(EmbeddedPostgres postgres, String script) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        postgres.url(), postgres.user(), postgres.password().reveal());
                var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** What each of them holds, it holds through one of its groups. */
    private Company furnished(EmbeddedPostgres postgres) throws SQLException {
        done(storage.assignments().assign(group(1, GROUPS), HashSet.of(BuiltInRoles.ADMINISTRATOR.name())));
        List.range(0, 100).forEach(number -> share(9_900 - 77L * number, group(2, number % GROUPS + 1)));
        share(4_321, group(3, GROUPS));
        grant(1);
        run(postgres, "vacuum analyze");
        return this;
    }

    /** A token that is good for ever. */
    void grant(int connection) {
        var access = new AccessToken(new Secret("x".repeat(1_000)), "Bearer", Option.none(), Scopes.NONE);
        var grant = new TokenGrant(access, Option.none(), Instant.now());
        done(storage.grants().replace(TENANT, connection(connection), grant, Option.none()));
    }

    private void share(long folder, Principal group) {
        done(storage.assignments()
                .assign(
                        folder(folder),
                        group,
                        HashSet.of(BuiltInRoles.AUTOMATION_USER).map(Role::name)));
    }

    /** Ten chains of five groups, each within the next. */
    private Actor inFiftyGroups(int who) {
        var person = add(who, 0, PrincipalKind.USER);
        var groups = List.rangeClosed(1, GROUPS).map(number -> add(who, number, PrincipalKind.GROUP));
        done(storage.assignments()
                .join(person, groups.take(10).map(Principal::id).toSet()));
        groups.zip(groups.drop(10))
                .forEach(pair -> done(storage.assignments().join(pair._1, HashSet.of(pair._2.id()))));
        return person.actor();
    }

    private Principal add(int who, int number, PrincipalKind kind) {
        return storage.principals().add(principal(who, number, kind)).get();
    }

    private static Principal group(int who, int number) {
        return principal(who, number, PrincipalKind.GROUP);
    }

    private static Principal principal(int who, int number, PrincipalKind kind) {
        return Principal.create(
                new PrincipalId(id(10 + who, number)),
                TENANT,
                kind,
                new PrincipalName(who + "/" + number),
                Option.none(),
                Instant.EPOCH);
    }

    static void done(Either<Failure, ?> step) {
        step.swap().forEach(why -> {
            throw new IllegalStateException(String.valueOf(why));
        });
    }

    private static UUID id(int area, long number) {
        return new UUID(IDS, ((0x8000L + area) << 48) | number);
    }

    private static void close(EmbeddedPostgres postgres, Path folder) {
        done(postgres.stop());
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
