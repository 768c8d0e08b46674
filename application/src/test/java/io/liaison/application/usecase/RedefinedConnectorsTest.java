package io.liaison.application.usecase;

import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static io.liaison.domain.fixture.DefinitionBuilder.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Conflict.ConnectorBreaksConnections;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.fixture.DefinitionBuilder;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A connector of which there are connections, made by client credentials. */
class RedefinedConnectorsTest {
    private final Workbench bench = new Workbench();
    private final Connection connection = bench.machineConnection("Ledger");

    @Test
    void what_its_connections_stand_on_may_be_said_in_other_words() {
        var renamed = aDefinition()
                .with("name", "Pets Ltd")
                .asking(Written.members().with("name", "site"))
                .offering(anOffer("oauth2_client_credentials").with("tokenUrl", "https://new.example.com/token"));

        assertThat(define(renamed).isRight()).isTrue();
        assertThat(view().connectorVersion()).isEqualTo(new Version(2));
    }

    @Test
    void a_way_to_authenticate_that_is_in_use_stays() {
        assertThat(define(aDefinition().offering(anOffer("api_key"))))
                .isEqualTo(breaking(ErrorCode.AUTHENTICATION_TYPE_NOT_OFFERED));
    }

    @Test
    void nothing_more_is_demanded_of_what_was_entered_before() {
        var demanding =
                aDefinition().asking(Written.members().with("name", "site").with("required", true));

        assertThat(define(demanding)).isEqualTo(breaking(ErrorCode.PARAMETER_MISSING));
    }

    @Test
    void no_address_needs_what_nobody_has_entered() {
        var lost = aDefinition()
                .asking(Written.members().with("name", "site"))
                .with("apiBaseUrl", "https://{site}.example.com");

        assertThat(define(lost)).isEqualTo(breaking(ErrorCode.PARAMETER_MISSING));
    }

    @Test
    void a_refusal_leaves_the_former_definition_in_force() {
        define(aDefinition().offering(anOffer("api_key")));

        assertThat(view().connectorVersion()).isEqualTo(Version.FIRST);
        assertThat(bench.token(connection).isRight()).isTrue();
    }

    private Either<Failure, ?> define(DefinitionBuilder definition) {
        return bench.liaison
                .connectors()
                .defineConnector()
                .define(new DefineConnector.Command(bench.admin, definition.draft(), Option.none()));
    }

    private Either<Failure, Object> breaking(ErrorCode cause) {
        return Either.left(
                new ConnectorBreaksConnections(new ConnectorKey("petstore"), List.of(connection.id()), 1, cause));
    }

    private ConnectionView view() {
        return bench.liaison
                .connections()
                .getConnection()
                .get(new GetConnection.Query(bench.admin, connection.id()))
                .get()
                .subject();
    }
}
