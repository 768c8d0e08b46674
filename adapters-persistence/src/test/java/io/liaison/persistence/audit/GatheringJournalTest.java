package io.liaison.persistence.audit;

import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.audit.AuditEntry;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GatheringJournalTest {
    private final Storage storage = Premises.in(TestStorage.empty());

    @Test
    void writes_what_it_has_gathered_when_it_is_closed_in_the_order_in_which_it_came() {
        var events = List.range(0, 5_000).map(Events::reading);
        var journal = journal();

        events.forEach(event -> journal.note(event).get());
        journal.close();

        assertThat(written().map(AuditEntry::event)).isEqualTo(events);
    }

    @Test
    void writes_by_itself_soon_after() {
        try (var journal = journal()) {
            journal.note(Events.reading(1)).get();

            assertThat(seenWithin(Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    void answers_before_it_has_written() {
        try (var journal = journal()) {
            var held = storage.unitOfWork()
                    .run(() -> storage.trail()
                            .append(Events.reading(1))
                            .flatMap(first -> journal.note(Events.reading(2)).map(noted -> first)));

            assertThat(held.isRight()).isTrue();
        }
        assertThat(written()).hasSize(2);
    }

    @Test
    void waits_for_a_change_that_writes_into_the_same_audit_and_goes_on_behind_it() {
        var journal = journal();

        var change = storage.unitOfWork()
                .run(() -> storage.trail().append(Events.reading(1)).flatMap(first -> {
                    journal.note(Events.reading(2)).get();
                    Races.untilSomebodyWaits();
                    return Either.right(first);
                }));
        journal.close();

        assertThat(change.isRight()).isTrue();
        assertThat(written().map(AuditEntry::event)).isEqualTo(List.of(Events.reading(1), Events.reading(2)));
    }

    private static Journal journal() {
        return AuditStores.journal(TestStorage.database(), false);
    }

    private Seq<AuditEntry> written() {
        return storage.trail().after(TENANT, 0, 10_000).get();
    }

    private boolean seenWithin(Duration patience) {
        var giveUpAt = Instant.now().plus(patience);
        while (written().isEmpty() && Instant.now().isBefore(giveUpAt)) {
            Thread.onSpinWait();
        }
        return written().nonEmpty();
    }
}
