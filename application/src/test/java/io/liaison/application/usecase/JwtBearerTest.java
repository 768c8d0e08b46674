package io.liaison.application.usecase;

import static io.liaison.domain.shared.AuthenticationKind.JWT_BEARER;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.authentication.AuthenticationType.OAuthJwtBearer;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.junit.jupiter.api.Test;

class JwtBearerTest {
    private static final Map<String, FieldValue> SERVICE = LinkedHashMap.of(
            "clientId", new FieldValue.Text("service"),
            "privateKey", new FieldValue.Text("a private key"),
            "subject", new FieldValue.Text("ada"));

    private final Workbench bench = new Workbench();

    @Test
    void a_key_that_signs_makes_a_connected_connection() {
        var connection = connected(SERVICE);

        assertThat(connection.account().map(account -> account.label())).contains("machine@example.com");
        assertThat(((OAuthJwtBearer) connection.details().how()).subject().map(Object::toString))
                .contains("ada");
    }

    @Test
    void the_next_token_is_asked_for_with_a_new_assertion() {
        var connection = connected(SERVICE);
        var first = bench.token(connection).get().access().value();

        bench.clock.pass(FakeProvider.TOKEN_LIFE);

        assertThat(bench.token(connection).get().access().value()).isNotEqualTo(first);
        assertThat(bench.provider.tokenRequests()).isEqualTo(2);
    }

    @Test
    void a_key_store_stands_for_the_key() {
        var fields = SERVICE.remove("privateKey").put("keyStore", new FieldValue.Text("a key store"));

        assertThat(connected(fields).details().secrets()).hasSize(1);
    }

    @Test
    void what_is_left_out_of_a_reconnection_stays() {
        var connection = connected(SERVICE);

        var outcome = bench.liaison
                .connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(
                        bench.admin, connection.id(), LinkedHashMap.of("subject", new FieldValue.Text("grace"))));

        assertThat(outcome.isRight()).isTrue();
        assertThat(((OAuthJwtBearer) bench.stored(connection).details().how())
                        .subject()
                        .map(Object::toString))
                .contains("grace");
    }

    @Test
    void without_a_key_there_is_nothing_to_sign_with() {
        var outcome = bench.create("Ledger", JWT_BEARER, SERVICE.remove("privateKey"));

        assertThat(((InvalidFields) outcome.getLeft()).errors().map(FieldError::pointer))
                .containsExactly("/fields/privateKey");
    }

    private Connection connected(Map<String, FieldValue> fields) {
        return bench.create("Ledger", JWT_BEARER, fields)
                .get()
                .connection()
                .subject()
                .connection();
    }
}
