package io.liaison.persistence.audit;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditEntry;
import io.liaison.domain.audit.AuditEvent;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Pool;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UsageDeliveryTest {
    private static final AuditEvent UNSTORABLE = Deed.by(
                    Premises.ADMINISTRATOR, AuditAction.ROLE_DELETE, AuditSubject.role("clerk\u0000"))
            .done(NOON);
    private final Storage storage = Premises.in(TestStorage.empty());
    private final UsageDelivery delivery = new UsageDelivery(new UsageWriter(TestStorage.database()));

    @AfterEach
    void takeAgain() {
        execute("alter table audit_entries drop constraint if exists takes_nothing");
    }

    @Test
    void leaves_nothing_to_be_written_where_the_database_takes_everything() {
        assertThat(delivery.deliver(readings(3))).isEmpty();
        assertThat(delivery.deliver(List.empty())).isEmpty();
        assertThat(written()).hasSize(3);
    }

    @Test
    void keeps_everything_while_the_database_takes_nothing() {
        execute("alter table audit_entries add constraint takes_nothing check (sequence < 0) not valid");

        var left = delivery.deliver(readings(50));
        takeAgain();
        var afterwards = delivery.deliver(left);

        assertThat(left).isEqualTo(readings(50));
        assertThat(afterwards).isEmpty();
        assertThat(written()).isEqualTo(readings(50).flatMap(Usage::event));
    }

    @Test
    void keeps_everything_while_the_database_is_away() {
        var nowhere = new Database(Pool.open("jdbc:postgresql://127.0.0.1:1/none", "nobody", "none"));

        assertThat(new UsageDelivery(new UsageWriter(nowhere)).deliver(readings(2)))
                .isEqualTo(readings(2));
    }

    @Test
    void gives_up_what_the_database_does_not_take_while_it_takes_the_rest() {
        var left = delivery.deliver(readings(30).insert(3, Usage.of(UNSTORABLE)).append(Usage.of(UNSTORABLE)));

        assertThat(left).isEmpty();
        assertThat(written()).isEqualTo(readings(30).flatMap(Usage::event));
    }

    private Seq<AuditEvent> written() {
        return storage.trail().after(TENANT, 0, 100).get().map(AuditEntry::event);
    }

    private static List<Usage> readings(int count) {
        return List.range(0, count).map(Events::reading).map(Usage::of);
    }

    private static void execute(String statement) {
        TestStorage.database().ask(sql -> sql.execute(statement)).get();
    }
}
