package io.liaison.persistence.governance;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.fixture.Walk;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.ConnectorRule;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.connector.ConnectorStores;
import io.liaison.persistence.work.Database;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingGovernedConnectorsTest {
    private static final List<ConnectorKey> KEYS =
            List.range(0, 40).map(number -> new ConnectorKey("connector-" + number));
    private final AtomicInteger statements = new AtomicInteger();
    private Storage storage;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        KEYS.forEach(key -> storage.connectors()
                .save(TENANT, aConnector().keyed(key.value()).build())
                .get());
        storage.policies()
                .save(new ConnectorGovernance(
                        TENANT, false, LinkedHashMap.of(KEYS.head(), ConnectorRule.OPEN), Version.FIRST))
                .get();
    }

    @Test
    void costs_two_statements_for_a_page_and_one_for_the_policy() {
        var page = new TestEngine(counted())
                .liaison
                .connectors()
                .listConnectors()
                .list(new ListConnectors.Query(
                        Premises.ADA.actor(), Option.none(), Option.none(), false, Walk.FIRST_PAGE))
                .get();

        assertThat(page.items().count(form -> form.governed().allowed())).isEqualTo(1);
        assertThat(page.items()).hasSize(KEYS.size() + 1);
        assertThat(statements).hasValue(3);
    }

    @Test
    void costs_one_statement_for_a_connector_and_one_for_the_policy() {
        new TestEngine(counted())
                .liaison
                .connectors()
                .getConnector()
                .get(new GetConnector.Query(Premises.ADA.actor(), KEYS.head()))
                .get();

        assertThat(statements).hasValue(2);
    }

    @Test
    void finds_the_connectors_of_a_policy_in_one_statement_however_many_they_are() {
        var found = counted().connectors().byKeys(TENANT, KEYS.toSet()).get();

        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(KEYS);
        assertThat(statements).hasValue(1);
    }

    /** The same storage with those two stores on a database that counts. */
    private Storage counted() {
        var counting = new Database(TestStorage.pool(), new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                statements.incrementAndGet();
            }
        });
        return new Storage(
                storage.unitOfWork(),
                storage.ids(),
                storage.folders(),
                ConnectorStores.connectors(counting),
                storage.oauthApps(),
                GovernanceStores.policies(counting),
                storage.connections(),
                storage.references(),
                storage.authorizations(),
                storage.devices(),
                storage.grants(),
                storage.leases(),
                storage.farewells(),
                storage.vault(),
                storage.dataKeys(),
                storage.tenants(),
                storage.principals(),
                storage.identities(),
                storage.keys(),
                storage.sessions(),
                storage.roles(),
                storage.assignments(),
                storage.estates(),
                storage.rights(),
                storage.trail(),
                storage.journal(),
                storage.answers(),
                storage.clock(),
                storage.checkups(),
                storage.idleGrants(),
                storage.ends(),
                storage.outbox(),
                storage.events(),
                storage.rounds(),
                storage.crew(),
                storage.health(),
                storage.closing());
    }
}
