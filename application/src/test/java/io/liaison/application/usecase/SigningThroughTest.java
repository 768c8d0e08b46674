package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.Connecting;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.connector.SigningScope;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.fixture.JavaPatterns;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A pair that signs requests and is carried by none. */
class SigningThroughTest extends ThroughScene {
    private static final String PAIR = "QUtJRDp0aGUta2V5";

    @Test
    void a_request_is_signed_for_what_was_entered() {
        var connection = connected(LinkedHashMap.of("region", new FieldValue.Text("eu-west-1")));

        assertThat(through(connection, get("queue")).isRight()).isTrue();
        assertThat(only().signing()).isEqualTo(Option.some(new SigningScope("sqs", "eu-west-1")));
        assertThat(only().token().isForSigning()).isTrue();
    }

    @Test
    void the_pair_is_handed_out_with_a_placement_that_is_no_header_to_send() {
        var connection = connected(LinkedHashMap.of("region", new FieldValue.Text("eu-west-1")));

        var token = bench.token(connection).get().access();

        assertThat(token.value().reveal()).isEqualTo(PAIR);
        assertThat(token.type()).isEqualTo("AWS4-HMAC-SHA256");
        assertThat(token.placement()).isEqualTo(TokenPlacement.AWS_SIGNATURE);
        assertThat(token.secrets().map(secret -> secret.reveal())).containsExactly(PAIR, "the-key");
    }

    @Test
    void what_nobody_could_sign_for_is_not_connected() {
        assertThat(connect(LinkedHashMap.empty()).getLeft()).isEqualTo(new MissingParameter("region"));
    }

    private Connection connected(Map<String, FieldValue> region) {
        return connect(region).get().connection().subject().connection();
    }

    private Either<Failure, Connecting> connect(Map<String, FieldValue> region) {
        bench.provider.handOut(PAIR, "machine", "machine@example.com");
        bench.storage.connectors().save(bench.admin.tenant(), signing()).get();
        return bench.create(
                "Signing",
                AuthenticationKind.BASIC,
                region.put("username", new FieldValue.Text("AKID")).put("password", new FieldValue.Text("the-key")));
    }

    private static Connector signing() {
        var written = aConnector()
                .asking(ConnectorField.optional("region", "Region", FieldType.TEXT))
                .build()
                .written()
                .with("signing", Written.members().with("service", "sqs").with("region", "{region}"))
                .with(
                        "authentication",
                        Written.items(Written.members()
                                .with("type", "basic")
                                .with("placement", Written.members().with("in", "aws_signature"))));
        return ConnectorDraft.written(written)
                .check(ConnectorSource.CUSTOM, JavaPatterns::isOne)
                .get();
    }
}
