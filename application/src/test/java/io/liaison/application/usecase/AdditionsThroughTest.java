package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.inbound.connection.RequestThrough.Header;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.fixture.JavaPatterns;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class AdditionsThroughTest extends ThroughScene {
    private static final String APP_KEY = "app-key-of-many-letters";

    private final Connection added = added();

    @Test
    void what_a_connector_adds_takes_the_place_of_what_the_caller_says() {
        var answer = through(
                added, with(get("pets?kind=cat"), new Header("x-app-key", "mine"), new Header("Accept", "text/csv")));

        assertThat(answer.isRight()).isTrue();
        assertThat(only().headers())
                .isEqualTo(
                        List.of(header("Accept", "text/csv"), header("X-App-Key", APP_KEY), header("X-Version", "7")));
        assertThat(only().address()).hasToString("https://api.example.com/v1/pets?kind=cat&team=north%20%26%20south");
    }

    @Test
    void a_header_that_repeats_an_added_secret_does_not_come_back() {
        bench.provider.api().answerNext(200, "", header("X-Echo", "key=" + APP_KEY), header("X-Team", "north & south"));

        var answer = through(added, get("pets")).get();

        assertThat(answer.headers()).isEqualTo(List.of(header("X-Team", "north & south")));
    }

    private Connection added() {
        bench.provider.handOut("k-1", "machine", "machine@example.com");
        bench.storage.connectors().save(bench.admin.tenant(), adding()).get();
        return bench.create(
                        "Adding",
                        AuthenticationKind.API_KEY,
                        LinkedHashMap.of(
                                "apiKey", new FieldValue.Text("k-1"),
                                "appKey", new FieldValue.Text(APP_KEY),
                                "team", new FieldValue.Text("north & south")))
                .get()
                .connection()
                .subject()
                .connection();
    }

    private static Connector adding() {
        var written = aConnector()
                .asking(
                        ConnectorField.required("appKey", "Application key", FieldType.SECRET),
                        ConnectorField.required("team", "Team", FieldType.TEXT))
                .build()
                .written()
                .with("headers", Written.members().with("X-App-Key", "{appKey}").with("X-Version", "7"))
                .with("parameters", Written.members().with("team", "{team}"));
        return ConnectorDraft.written(written)
                .check(ConnectorSource.CUSTOM, JavaPatterns::isOne)
                .get();
    }
}
