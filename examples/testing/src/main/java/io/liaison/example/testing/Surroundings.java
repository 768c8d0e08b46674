package io.liaison.example.testing;

import io.liaison.application.engine.Groundwork;
import io.liaison.application.engine.OpenLiaison;
import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.member.AssignRoles;
import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.Role;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.persistence.embedded.EmbeddedPostgres;
import io.liaison.sandbox.Sandbox;
import io.liaison.sandbox.SandboxSettings;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/**
 * What a service needs around it: a PostgreSQL, and the sandbox as the other application. Beside them stands an engine of our
 * own on the same database, as that of an administrator would.
 */
public final class Surroundings implements AutoCloseable {
    private static final Secret ADMINISTRATOR_KEY = new Secret("key-of-the-administrator");
    private static final Secret MASTER_KEY = new Secret(Base64.getEncoder().encodeToString(new byte[32]));
    private static final URI NOWHERE = URI.create("http://localhost");
    private final EmbeddedPostgres postgres;
    private final Sandbox sandbox;
    private final OpenLiaison engine;
    private final Groundwork groundwork;

    private Surroundings(EmbeddedPostgres postgres, Sandbox sandbox) {
        this.postgres = postgres;
        this.sandbox = sandbox;
        var database = new Location.Server(postgres.url(), postgres.user(), postgres.password());
        this.engine = OpenLiaison.on(database, MASTER_KEY, NOWHERE).get();
        this.groundwork =
                Groundwork.of(engine.liaison(), "default", ADMINISTRATOR_KEY).get();
    }

    public static Surroundings in(Path folder) throws IOException {
        return new Surroundings(EmbeddedPostgres.start(folder).get(), Sandbox.start(SandboxSettings.onPort(0)));
    }

    /** What a service has to be told. */
    public Map<String, String> settings() {
        return Map.of(
                "liaison.database.url", postgres.url(),
                "liaison.database.user", postgres.user(),
                "liaison.database.password", postgres.password().reveal(),
                "liaison.master-key", MASTER_KEY.reveal(),
                "liaison.admin-key", ADMINISTRATOR_KEY.reveal(),
                "liaison.provider", sandbox.issuer().toString());
    }

    /** All that the services have made. */
    public Seq<ConnectionView> connections() {
        return engine.liaison()
                .connections()
                .listConnections()
                .list(new ListConnections.Query(
                        groundwork.administrator(),
                        Option.none(),
                        ConnectionFilter.NONE,
                        ConnectionSort.NAME,
                        false,
                        new PageRequest(PageRequest.DEFAULT_LIMIT, Option.none())))
                .map(page -> page.items().map(permitted -> permitted.subject()))
                .get();
    }

    /** The key of somebody new, who holds these roles in the service's folder. */
    public String keyOf(String name, Role... roles) {
        var administrator = groundwork.administrator();
        var principals = engine.liaison().principals();
        var somebody = principals
                .createPrincipal()
                .create(new CreatePrincipal.Command(
                        administrator,
                        Option.some(PrincipalKind.ROBOT.key()),
                        new PrincipalDraft(Option.some(name), Option.none(), Option.none(), Option.none())))
                .get()
                .principal()
                .id();
        var assigned = engine.liaison()
                .members()
                .assignRoles()
                .assign(new AssignRoles.Command(
                        administrator,
                        groundwork.folder("Tickets").get(),
                        somebody,
                        Option.some(Array.of(roles).map(role -> role.name().value()))))
                .get();
        return principals
                .issueKey()
                .issue(new IssueKey.Command(administrator, assigned.principal().id(), Option.none(), Option.none()))
                .get()
                .secret()
                .reveal();
    }

    @Override
    public void close() {
        sandbox.close();
        engine.close().flatMap(closed -> postgres.stop()).swap().forEach(failure -> {
            throw new AssertionError(failure);
        });
    }
}
