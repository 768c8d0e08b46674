package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Drafts;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.error.Conflict.ConnectorIsBuiltIn;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes with the product is there for every tenant, and stored for none before it is used. */
class ConnectorsOfTheProductTest {
    private static final ConnectorKey ZOO = new ConnectorKey("zoo");
    private final Workbench bench = new Workbench();

    @BeforeEach
    void ship() {
        bench.provider.shipped().add(shipped("Zoo"));
    }

    @Test
    void it_is_listed_among_the_others_and_read_like_them() {
        var listed = bench.liaison
                .connectors()
                .listConnectors()
                .list(new ListConnectors.Query(
                        bench.admin, Option.none(), Option.none(), false, new PageRequest(10, Option.none())))
                .get();

        assertThat(listed.items())
                .extracting(form -> form.governed().connector().name())
                .containsExactly("Petstore", "Zoo");
        assertThat(get().name()).isEqualTo("Zoo");
        assertThat(bench.storage.connectors().byKey(bench.admin.tenant(), ZOO).isLeft())
                .isTrue();
    }

    @Test
    void a_connection_is_made_with_it_and_lives_on_with_the_next_edition() {
        assertThat(connect().isRight()).isTrue();

        bench.provider.shipped().add(shipped("Zoo & Aquarium"));

        assertThat(get().name()).isEqualTo("Zoo & Aquarium");
        assertThat(connect().isRight()).isTrue();
    }

    @Test
    void the_app_of_a_tenant_can_be_entered_for_it_and_is_told_with_it() {
        assertThat(form().hasApp()).isFalse();

        bench.liaison
                .connectors()
                .configureOAuthApp()
                .configure(new ConfigureOAuthApp.Command(
                        bench.admin, ZOO, Option.some("app"), Option.none(), List.empty(), Option.none()))
                .get();

        assertThat(form().hasApp()).isTrue();
        assertThat(form().redirectUri()).isEqualTo(URI.create("https://liaison.example.com/oauth/callback"));
    }

    @Test
    void nobody_claims_its_key_nor_removes_it() {
        assertThat(bench.liaison
                        .connectors()
                        .defineConnector()
                        .define(new DefineConnector.Command(bench.admin, Drafts.of("zoo", "Mine"), Option.none())))
                .isEqualTo(Either.left(new ConnectorIsBuiltIn(ZOO)));
        assertThat(bench.liaison
                        .connectors()
                        .removeConnector()
                        .remove(new RemoveConnector.Command(bench.admin, ZOO, Option.none())))
                .isEqualTo(Either.left(new ConnectorIsBuiltIn(ZOO)));
    }

    @Test
    void what_a_tenant_had_defined_under_its_key_before_stays_in_force() {
        var mine = aConnector().keyed("mine").named("My own").build();
        bench.storage.connectors().save(bench.admin.tenant(), mine).get();

        bench.provider
                .shipped()
                .add(aConnector()
                        .keyed("mine")
                        .named("The product’s")
                        .from(ConnectorSource.SHIPPED)
                        .build());

        assertThat(get(new ConnectorKey("mine")).name()).isEqualTo("My own");
    }

    private Either<?, ?> connect() {
        return bench.liaison
                .connections()
                .createConnection()
                .create(new CreateConnection.Command(
                        bench.admin,
                        bench.folder.id(),
                        Option.some("zoo"),
                        Option.none(),
                        Option.some(AuthenticationKind.CLIENT_CREDENTIALS.key()),
                        Workbench.machine(),
                        Option.none()));
    }

    private Connector get() {
        return get(ZOO);
    }

    private Connector get(ConnectorKey key) {
        return bench.liaison
                .connectors()
                .getConnector()
                .get(new GetConnector.Query(bench.admin, key))
                .get()
                .governed()
                .connector();
    }

    private ConnectorForm form() {
        return bench.liaison
                .connectors()
                .getConnector()
                .get(new GetConnector.Query(bench.admin, ZOO))
                .get();
    }

    private static Connector shipped(String name) {
        return aConnector()
                .keyed("zoo")
                .named(name)
                .from(ConnectorSource.SHIPPED)
                .build();
    }
}
