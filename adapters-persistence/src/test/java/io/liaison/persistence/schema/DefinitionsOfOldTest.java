package io.liaison.persistence.schema;

import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.authentication.ClientAuthentication;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.connector.AssertionTemplates;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.RevocationReach;
import io.liaison.domain.shared.TextTemplate;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.connector.ConnectorStores;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Pool;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was kept when a definition was stored in the words of the program and not of its author. */
class DefinitionsOfOldTest {
    private static final String DEFINITION = """
            {"source": "BUILT_IN", "description": "Pets.", "apiBaseUrl": "https://{site}.example.com/api",
             "fields": [{"name": "site", "label": "Site", "type": "TEXT", "required": true, "pattern": "[a-z]+",
                         "choices": [], "help": "Where"},
                        {"name": "region", "label": "Region", "type": "CHOICE", "required": false, "choices": ["eu"]}],
             "offers": [
               {"kind": "BRING_YOUR_OWN_APP", "label": "Your own app", "fields": [],
                "endpoints": {"authorization": "https://a.example/authorize", "token": "https://a.example/token",
                              "revocation": "https://a.example/revoke", "reach": "TOKEN"},
                "scopes": {"preset": ["read"], "available": ["read", "write"], "separator": ",", "required": ["read"]},
                "pkce": false, "clientAuthentication": "CLIENT_SECRET_POST",
                "authorizationParameters": [{"name": "prompt", "value": "consent"}], "binding": "NEVER"},
               {"kind": "API_KEY", "label": "", "fields": [], "endpoints": {"reach": "ACCOUNT"},
                "scopes": {"preset": [], "available": [], "separator": " "}, "pkce": true,
                "clientAuthentication": "NONE", "authorizationParameters": [],
                "placement": {"carrier": "QUERY", "name": "key", "prefix": "k "}},
               {"kind": "JWT_BEARER", "label": "", "fields": [],
                "endpoints": {"token": "https://a.example/token", "reach": "ACCOUNT"},
                "scopes": {"preset": [], "available": [], "separator": " "}, "pkce": true,
                "clientAuthentication": "NONE", "authorizationParameters": [],
                "assertion": {"audience": "https://aud.example", "claims": [{"name": "a", "value": "1"}],
                              "scopesAreClaimed": true}}],
             "identity": {"path": "/me", "idPointer": "/sub", "labelPointer": "/email"},
             "events": [{"key": "pet-sold", "name": "Pet sold", "mode": "WEBHOOK"}]}""";
    private HikariDataSource pool;
    private Database database;

    @BeforeEach
    void storeAsOfOld() {
        execute(TestStorage.database(), "drop schema if exists defined_of_old cascade");
        execute(TestStorage.database(), "create schema defined_of_old");
        var server = TestStorage.location();
        pool = Pool.open(
                server.url() + "?currentSchema=defined_of_old",
                server.user(),
                server.password().reveal());
        database = new Database(pool);
        Flyway.configure()
                .dataSource(pool)
                .resourceProvider(new Scripts())
                .javaMigrationClassProvider(java.util.List::of)
                .target("18")
                .load()
                .migrate();
        execute(database, "insert into tenants (id, name) values ('" + TENANT + "', 'acme')");
        database.ask(sql -> sql.execute(
                        "insert into connectors (tenant_id, key, name, name_folded, name_order, categories, definition, version)"
                                + " values (?, 'petstore', 'Petstore', 'petstore', 'petstore', array['demo'], ?::jsonb, 3)",
                        TENANT.value(),
                        DEFINITION))
                .get();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void means_the_same_in_the_words_of_today() {
        Migrations.bringUpToDate(database, pool, History.ALONE).get();

        var connector = ConnectorStores.connectors(database)
                .byKey(TENANT, new ConnectorKey("petstore"))
                .get();

        assertThat(connector.source()).isEqualTo(ConnectorSource.BUILT_IN);
        assertThat(connector.version()).isEqualTo(new Version(3));
        assertThat(connector.description().english()).isEqualTo("Pets.");
        assertThat(connector.categories()).containsExactly("demo");
        assertThat(connector.fields())
                .extracting(field -> field.type())
                .containsExactly(FieldType.TEXT, FieldType.CHOICE);
        assertThat(connector.events()).extracting(event -> event.key()).containsExactly("pet-sold");
        ownApp(connector);
        key(connector);
        assertion(connector);
    }

    private static void ownApp(Connector connector) {
        var offer = connector.offer(AuthenticationKind.BRING_YOUR_OWN_APP).get();
        assertThat(offer.label().english()).isEqualTo("Your own app");
        assertThat(offer.endpoints().revocation().map(UrlTemplate::value)).contains("https://a.example/revoke");
        assertThat(offer.endpoints().reach()).isEqualTo(RevocationReach.TOKEN);
        assertThat(offer.scopes().separator()).isEqualTo(",");
        assertThat(offer.scopes().required().get().values()).containsExactly("read");
        assertThat(offer.pkce()).isFalse();
        assertThat(offer.clientAuthentication()).isEqualTo(ClientAuthentication.CLIENT_SECRET_POST);
        assertThat(offer.authorizationParameters()).isEqualTo(LinkedHashMap.of("prompt", new TextTemplate("consent")));
        assertThat(offer.api().baseUrl().map(UrlTemplate::value)).contains("https://{site}.example.com/api");
        assertThat(offer.api().identity().get().places())
                .extracting(place -> place.value())
                .containsExactly("/sub", "/email");
    }

    private static void key(Connector connector) {
        assertThat(connector.offer(AuthenticationKind.API_KEY).get().placement())
                .isEqualTo(new TokenPlacement(Carrier.QUERY, "key", "k "));
    }

    private static void assertion(Connector connector) {
        assertThat(connector.offer(AuthenticationKind.JWT_BEARER).get().assertion())
                .isEqualTo(new AssertionTemplates(
                        Option.some(new TextTemplate("https://aud.example")),
                        LinkedHashMap.of("a", new TextTemplate("1")),
                        true,
                        Option.none(),
                        Option.none(),
                        AssertionTerms.USUAL_LIFETIME));
    }

    private static void execute(Database database, String statement) {
        database.ask(sql -> sql.execute(statement)).get();
    }
}
