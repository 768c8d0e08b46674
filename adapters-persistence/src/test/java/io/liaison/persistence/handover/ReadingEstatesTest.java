package io.liaison.persistence.handover;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.work.Database;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.Test;

class ReadingEstatesTest {
    private static final int FEW = 8;
    private final AtomicInteger statements = new AtomicInteger();
    private final Storage storage = Premises.in(TestStorage.empty());

    @Test
    void takes_as_few_statements_for_much_as_for_nothing() {
        var forNothing = read();

        List.rangeClosed(1, 60).forEach(this::own);

        assertThat(read()).isEqualTo(forNothing).isLessThanOrEqualTo(FEW);
    }

    private int read() {
        statements.set(0);
        EstateStores.estates(counting()).of(Premises.ADA, NOON).get();
        return statements.get();
    }

    private Database counting() {
        return new Database(TestStorage.pool(), new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                statements.incrementAndGet();
            }
        });
    }

    private void own(int number) {
        var connection = aConnection().numbered(number).named("C " + number).build();
        storage.connections().add(connection).get();
        storage.references()
                .save(ConnectionReference.of(
                                connection.id(),
                                ReferenceKind.PROCESS,
                                "p-1",
                                Option.some("Month end"),
                                Option.none(),
                                Option.none())
                        .get())
                .get();
    }
}
