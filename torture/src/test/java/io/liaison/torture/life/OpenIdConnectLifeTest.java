package io.liaison.torture.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.Connecting;
import io.liaison.application.port.Connecting.ConsentNeeded;
import io.liaison.application.port.Connecting.Done;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.FieldValue.Text;
import io.liaison.domain.authentication.FieldValue.Texts;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.sandbox.Sandbox;
import io.liaison.sandbox.SandboxSettings;
import io.liaison.torture.life.fixture.OnStage;
import io.liaison.torture.provider.Provider;
import io.liaison.trial.stage.Customer;
import io.liaison.trial.stage.Detoured;
import io.liaison.trial.stage.MovedClock;
import io.liaison.trial.stage.Person;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connector of whoever publishes a configuration, with one who does: the sandbox itself. */
class OpenIdConnectLifeTest extends OnStage {
    private static final Duration LONGER_THAN_A_TOKEN = Duration.ofMinutes(6);

    private final MovedClock clock = new MovedClock();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxSettings.onPort(0).withClock(clock));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void a_person_consents_with_the_app_of_the_company_and_with_one_of_his_own() {
        for (var kind : List.of(AuthenticationKind.AUTHORIZATION_CODE, AuthenticationKind.BRING_YOUR_OWN_APP)) {
            var customer = customer(kind);
            right(customer.registers("liaison-demo", "liaison-demo-secret"));

            var connection = connected(customer, customer.connect(entered(kind)));
            var token = right(customer.token(connection.id()));
            clock.passUntil(clock.instant().plus(LONGER_THAN_A_TOKEN));
            assertThat(right(customer.token(connection.id())).value()).isNotEqualTo(token.value());

            provider().revoke();
            clock.passUntil(clock.instant().plus(LONGER_THAN_A_TOKEN));
            assertThat(customer.token(connection.id()).getLeft()).isInstanceOf(ConnectionBroken.class);

            var again = connected(customer, customer.reconnect(connection.id(), LinkedHashMap.empty()));
            assertThat(again.id()).isEqualTo(connection.id());
            assertThat(customer.token(again.id()).isRight()).isTrue();
            assertThat(customer.delete(again.id()).isRight()).isTrue();
        }
    }

    @Test
    void a_machine_proves_itself_by_its_secret() {
        var customer = customer(AuthenticationKind.CLIENT_CREDENTIALS);

        var connection = connected(customer, customer.connect(entered(AuthenticationKind.CLIENT_CREDENTIALS)));
        var token = right(customer.token(connection.id()));
        clock.passUntil(clock.instant().plus(LONGER_THAN_A_TOKEN));

        assertThat(right(customer.token(connection.id())).value()).isNotEqualTo(token.value());
        assertThat(customer.delete(connection.id()).isRight()).isTrue();
    }

    private Customer customer(AuthenticationKind kind) {
        var key = "openid-" + sandbox.port() + "-" + kind.key().replace('_', '-');
        var customer = theatre.customer(clock, key, kind).get();
        var shipped = theatre.gateway().shippedConnectors().byKey(new ConnectorKey("openid-connect"));
        right(customer.defines(Detoured.definition(shipped.get().written(), text -> text)));
        return customer;
    }

    private Map<String, FieldValue> entered(AuthenticationKind kind) {
        Map<String, FieldValue> places = LinkedHashMap.of(
                "issuer", new Text(sandbox.issuer().toString()),
                "apiBaseUrl", new Text(sandbox.issuer().toString()));
        return switch (kind) {
            case BRING_YOUR_OWN_APP -> client(places, "liaison-demo");
            case CLIENT_CREDENTIALS ->
                client(places, "liaison-machine").put("scopes", new Texts(List.of("tickets.read")));
            default -> places;
        };
    }

    private static Map<String, FieldValue> client(Map<String, FieldValue> places, String client) {
        return places.put("clientId", new Text(client)).put("clientSecret", new Text(client + "-secret"));
    }

    private Connection connected(Customer customer, Either<Failure, Connecting> connecting) {
        var begun = right(connecting);
        return begun instanceof ConsentNeeded needed
                ? right(new Person(
                                        customer.ground().liaison(),
                                        page -> Either.right(provider().consent(page)))
                                .consents(needed))
                        .connection()
                : ((Done) begun).connection().subject().connection();
    }

    private Provider provider() {
        return new Provider(sandbox.issuer());
    }

    private static <T> T right(Either<Failure, T> outcome) {
        assertThat(outcome.isRight()).as(outcome::toString).isTrue();
        return outcome.get();
    }
}
