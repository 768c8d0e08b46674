package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.Walk.FIRST_PAGE;
import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.shared.Permission.CONNECTIONS_USE;
import static io.liaison.domain.shared.Permission.PRINCIPALS_VIEW;

import io.liaison.application.fixture.FakeDevices;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;

/** What stories begin with: people, and connections to a shop that asks for a site, which no address needs so far. */
final class Beginnings {
    static final ConnectorKey PETSTORE = new ConnectorKey("petstore");
    static final Option<Version> UNREAD = Option.none();
    static final Option<Version> NEVER_THERE = Option.some(new Version(99));
    static final Map<String, FieldValue> NO_FIELDS = LinkedHashMap.empty();
    static final PageRequest FOREIGN_PAGE = new PageRequest(PageRequest.DEFAULT_LIMIT, Option.some("foreign"));
    private static final ConnectorField SITE = ConnectorField.optional("site", "Site", FieldType.TEXT);
    private static final FieldValue NOWHERE = new FieldValue.Text("no part of an address");

    private Beginnings() {}

    static Actor withRoles(Workbench bench, Role... roles) {
        return bench.somebody(bench.folder.id(), roles);
    }

    static Actor viewer(Workbench bench) {
        return withRoles(bench, BuiltInRoles.VIEWER);
    }

    /** Somebody who may use connections, and not look at them. */
    static Actor messenger(Workbench bench) {
        var role = new Role(
                new RoleName("messenger"), RoleScope.FOLDER, HashSet.of(CONNECTIONS_USE), false, Version.FIRST);
        bench.storage.roles().save(bench.admin.tenant(), List.of(role)).get();
        return withRoles(bench, role);
    }

    /** Somebody who may look at people, and change nothing about them. */
    static Actor onlooker(Workbench bench) {
        var role =
                new Role(new RoleName("onlooker"), RoleScope.TENANT, HashSet.of(PRINCIPALS_VIEW), false, Version.FIRST);
        var principal = bench.principal(PrincipalKind.USER, "Onlooker");
        bench.storage.roles().save(bench.admin.tenant(), List.of(role)).get();
        bench.storage.assignments().assign(principal, HashSet.of(role.name())).get();
        return principal.actor();
    }

    static Actor nobody(Workbench bench) {
        return withRoles(bench);
    }

    static Actor stranger(Workbench bench) {
        return bench.tenant("other");
    }

    static Connection machine(Workbench bench) {
        return connected(bench, AuthenticationKind.CLIENT_CREDENTIALS, Workbench.machine());
    }

    /** Until tomorrow, and from now on. */
    static Connection certified(Workbench bench) {
        return connected(bench, AuthenticationKind.CLIENT_CERTIFICATE, certificate(validNow(bench)));
    }

    /** By a key that signs assertions. */
    static Connection asserted(Workbench bench) {
        return connected(bench, AuthenticationKind.JWT_BEARER, signer());
    }

    static Map<String, FieldValue> signer() {
        return LinkedHashMap.of(
                "clientId", new FieldValue.Text("service"), "privateKey", new FieldValue.Text("a private key"));
    }

    /** By a secret, with tokens that are bound to a key. */
    static Connection bound(Workbench bench) {
        redefine(bench, aConnector().asking(SITE).binding(TokenBinding.REQUIRED).build());
        return bench.create("Ledger", AuthenticationKind.CLIENT_CREDENTIALS, Workbench.machine())
                .get()
                .connection()
                .subject()
                .connection();
    }

    /** By a key that the API is shown as it is. */
    static Connection keyed(Workbench bench) {
        return connected(bench, AuthenticationKind.API_KEY, key(bench));
    }

    static Map<String, FieldValue> key(Workbench bench) {
        bench.provider.handOut("k-1", "machine", "machine@example.com");
        return LinkedHashMap.of("apiKey", new FieldValue.Text("k-1"));
    }

    static Map<String, FieldValue> certificate(String text) {
        return LinkedHashMap.of(
                "clientId", new FieldValue.Text("machine"),
                "certificate", new FieldValue.Text(text),
                "privateKey", new FieldValue.Text("private key"));
    }

    static String validNow(Workbench bench) {
        var now = bench.clock.instant();
        return "certificate from " + now + " until " + now.plus(Duration.ofDays(1));
    }

    static Connection consented(Workbench bench) {
        var asked = asked(bench);
        return bench.answer(asked, bench.provider.consent("ada", "ada@example.com"))
                .get()
                .connection();
    }

    static Connecting asked(Workbench bench) {
        return begun(bench, AuthenticationKind.AUTHORIZATION_CODE, NO_FIELDS);
    }

    /** Somebody has been given a code, and has just consented. */
    static Connection coded(Workbench bench) {
        var connection = connected(bench, AuthenticationKind.DEVICE_CODE, NO_FIELDS);
        bench.provider.devices().allow("ada", "ada@example.com");
        bench.clock.pass(FakeDevices.INTERVAL);
        return connection;
    }

    /** Connected by the consent that somebody has given on another device. */
    static Connection allowed(Workbench bench) {
        var connection = coded(bench);
        bench.liaison.upkeep().pollDeviceAuthorizations().poll().get();
        return bench.stored(connection);
    }

    /** A definition takes the place of the one that connections were made with. */
    static void redefine(Workbench bench, Connector connector) {
        bench.storage.connectors().save(bench.admin.tenant(), connector).get();
    }

    /** Others delete all connections, and the connector that they were made with. */
    static void remove(Workbench bench) {
        var tenant = bench.admin.tenant();
        ConnectionListRequests.list(bench, bench.admin, FIRST_PAGE)
                .get()
                .items()
                .forEach(item -> bench.storage
                        .connections()
                        .remove(item.subject().connection())
                        .get());
        bench.storage.connectors().remove(tenant, aConnector().build()).get();
    }

    private static Connection connected(Workbench bench, AuthenticationKind kind, Map<String, FieldValue> fields) {
        return begun(bench, kind, fields).connection().subject().connection();
    }

    private static Connecting begun(Workbench bench, AuthenticationKind kind, Map<String, FieldValue> fields) {
        redefine(bench, aConnector().asking(SITE).build());
        return bench.create("Ledger", kind, fields.put("site", NOWHERE)).get();
    }
}
