package io.liaison.persistence.authorization;

import static io.liaison.domain.fixture.AuthorizationBuilder.anAuthorization;
import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.DeviceAuthorizations.Turn;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.DeviceAuthorization;
import io.liaison.domain.authentication.Secret;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Several nodes ask about codes of one database, which decides who asks about which. */
class ManyAskersTest {
    private static final Duration TERM = Duration.ofMinutes(2);
    private static final int MANY = 60;
    private final Storage storage = Premises.in(TestStorage.empty());

    @Test
    void whatever_nodes_claim_at_once_each_code_is_asked_about_by_one() {
        List.range(0, MANY).forEach(this::awaited);

        var nodes = List.fill(4, () -> Races.start(() -> untilNothingIsDue(List.empty())));

        var asked = nodes.flatMap(CompletableFuture::join);
        assertThat(asked).hasSize(MANY);
        assertThat(HashSet.ofAll(asked)).hasSize(MANY);
    }

    private void awaited(int number) {
        var connection =
                aConnection().numbered(number).named("Ledger " + number).pending();
        var consent = anAuthorization(connection).marked("number " + number).build();
        storage.connections().add(connection).get();
        storage.authorizations().save(consent).get();
        storage.devices()
                .add(
                        new DeviceAuthorization(consent, new Secret("code " + number), Duration.ofSeconds(5), 0),
                        Duration.ZERO)
                .get();
    }

    /** One that another has just locked is passed over, so a node that finds none looks once more. */
    private Seq<Secret> untilNothingIsDue(Seq<Secret> asked) {
        var claimed = storage.devices()
                .claim(NOON, TERM)
                .get()
                .orElse(() -> storage.devices().claim(NOON, TERM).get());
        return claimed.map(Turn::authorization)
                .map(DeviceAuthorization::code)
                .map(code -> untilNothingIsDue(asked.append(code)))
                .getOrElse(asked);
    }
}
