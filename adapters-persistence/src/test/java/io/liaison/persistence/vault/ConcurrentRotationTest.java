package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.GrantBuilder.aGrant;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.rotation.RotationStep;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

/** Two nodes rotate again and again, while others read and renew. */
class ConcurrentRotationTest {
    private static final int CONNECTIONS = 40;
    private static final int ROTATIONS = 5;
    private final Storage storage = Premises.in(TestStorage.empty());
    private final Storage node = TestStorage.opened(TestStorage.MASTER_KEY, Option.none());
    private final List<ConnectionId> connections = List.range(0, CONNECTIONS).map(this::connected);
    private final AtomicIntegerArray newest = new AtomicIntegerArray(CONNECTIONS);
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    @Test
    void no_read_fails_and_no_renewal_is_lost() {
        var others = List.of(reading(storage), reading(node), renewing(storage, 0), renewing(node, 1));

        for (var rotation = 0; rotation < ROTATIONS; rotation++) {
            storage.dataKeys().begin(TENANT, NOON).get();
            var second = Races.start(() -> finished(node));
            assertThat(List.of(finished(storage), second.join())).contains(true);
            assertThat(storage.dataKeys().rotation(TENANT).get().isRunning()).isFalse();
        }
        isOver.set(true);
        others.forEach(CompletableFuture::join);

        assertThat(failures).hasValue(0);
        assertThat(reads.get()).isGreaterThan(CONNECTIONS);
        assertThat(connections.zipWithIndex())
                .allMatch(
                        each -> token(storage.grants().read(TENANT, each._1)).contains("token-" + newest.get(each._2)));
        node.closing().close().get();
    }

    private static boolean finished(Storage at) {
        var step = RotationStep.AGAIN;
        while (step == RotationStep.AGAIN || step == RotationStep.LATER) {
            step = at.dataKeys().advance(TENANT, NOON).get();
        }
        return step == RotationStep.FINISHED;
    }

    private CompletableFuture<Integer> reading(Storage at) {
        return Races.start(() -> {
            while (!isOver.get()) {
                connections.forEach(id -> counted(at.grants().read(TENANT, id)));
            }
            return reads.get();
        });
    }

    /** Each connection has one who renews it, so that there is a newest token. */
    private CompletableFuture<Integer> renewing(Storage at, int parity) {
        return Races.start(() -> {
            for (var number = 1; !isOver.get(); number++) {
                for (var place = parity; place < CONNECTIONS; place += 2) {
                    var grant = aGrant().of("token-" + number)
                            .refreshedWith("refresh")
                            .build();
                    counted(at.grants().replace(TENANT, connections.get(place), grant, Option.none()));
                    newest.set(place, number);
                }
            }
            return parity;
        });
    }

    private void counted(Either<?, ?> outcome) {
        reads.incrementAndGet();
        failures.addAndGet(outcome.isLeft() ? 1 : 0);
    }

    private static Option<String> token(Either<?, Reading> read) {
        return read.get().token().map(AccessToken::value).map(Secret::reveal);
    }

    private ConnectionId connected(int number) {
        var connection =
                aConnection().numbered(number + 1).named("Connection " + number).build();
        storage.connections().add(connection).get();
        var grant = aGrant().of("token-0").refreshedWith("refresh").build();
        storage.grants().replace(TENANT, connection.id(), grant, Option.none()).get();
        return connection.id();
    }
}
