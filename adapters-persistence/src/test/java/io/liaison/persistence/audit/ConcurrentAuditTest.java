package io.liaison.persistence.audit;

import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.audit.ChainCheck;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ConcurrentAuditTest {
    private static final int WRITERS = 8;
    private static final int EACH = 25;
    private final Storage storage = Premises.in(TestStorage.empty());

    @Test
    void many_who_write_at_once_write_one_chain_without_gaps_from_its_first_entry() {
        var writers = List.range(0, WRITERS).map(writer -> Races.start(() -> write(writer)));

        writers.forEach(CompletableFuture::join);

        var entries = storage.trail().after(TENANT, 0, 1_000).get();
        var check = ChainCheck.begin(Option.none())
                .follow(entries)
                .end(storage.trail().head(TENANT).get());
        assertThat(entries).hasSize(WRITERS * EACH);
        assertThat(check.brokenAt()).isEqualTo(Option.none());
    }

    @Test
    void whoever_comes_later_waits_until_the_unit_of_work_ends() {
        var second = Races.late(
                storage.unitOfWork(),
                () -> storage.trail().append(Events.reading(1)),
                () -> storage.trail().append(Events.reading(2)));

        assertThat(second.get().sequence()).isEqualTo(2);
    }

    private int write(int writer) {
        return List.range(0, EACH)
                .map(number -> storage.trail()
                        .append(Events.reading(writer * EACH + number))
                        .get())
                .size();
    }
}
