package io.liaison.persistence.audit;

import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.inbound.audit.VerifyAudit;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.audit.AuditEntry;
import io.liaison.domain.audit.ChainHead;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who owns the database changes what was done. */
class ForgedAuditTest {
    private final Storage storage = Premises.in(TestStorage.empty());

    @BeforeEach
    void write() {
        List.rangeClosed(1, 3_000)
                .grouped(500)
                .forEach(some -> storage.unitOfWork()
                        .run(() -> {
                            some.forEach(number -> storage.trail()
                                    .append(Events.reading(number))
                                    .get());
                            return storage.trail().head(TENANT);
                        })
                        .get());
    }

    @Test
    void nothing_is_found_where_nobody_has() {
        assertThat(brokenAt()).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set happened_at = happened_at + interval '1 microsecond' where sequence = 2500",
                "update audit_entries set actor_id = null where sequence = 2500",
                "update audit_entries set trace_id = '4bf92f3577b34da6a3ce929d0e0e4736' where sequence = 2500",
                "update audit_entries set action = 'token.lost' where sequence = 2500",
                "update audit_entries set subject_kind = 'nothing' where sequence = 2500",
                "update audit_entries set subject_id = '' where sequence = 2500",
                "update audit_entries set subject_name = '' || sequence where sequence = 2500",
                "update audit_entries set folder_id = tenant_id where sequence = 2500",
                "update audit_entries set refusal = 20003 where sequence = 2500",
                "update audit_entries set details = '{\"details\": {}}' where sequence = 2500",
                "update audit_entries set hash = 'nonsense' where sequence = 2500",
                "delete from audit_entries where sequence = 2500"
            })
    void whatever_was_changed_in_an_entry_is_found_there(String forgery) {
        forge(forgery);

        assertThat(brokenAt()).isEqualTo(Option.some(2_500L));
    }

    @Test
    void what_was_cut_off_at_the_end_is_missed() {
        forge("delete from audit_entries where sequence > 2500");

        assertThat(brokenAt()).isEqualTo(Option.some(2_501L));
    }

    @Test
    void an_end_that_was_noted_elsewhere_finds_out_whoever_also_changes_the_end() {
        var noted = storage.trail().head(TENANT).get();
        var earlier = storage.trail()
                .after(TENANT, 2_499, 1)
                .get()
                .map(AuditEntry::head)
                .head();
        forge("delete from audit_entries where sequence > 2500");
        forge("update audit_heads set sequence = 2500, hash = '"
                + earlier.hash().hex() + "'");

        assertThat(brokenAt(Option.none())).isEqualTo(Option.none());
        assertThat(brokenAt(Option.some(noted))).isEqualTo(Option.some(2_501L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set actor_id = null where sequence = 2500",
                "delete from audit_entries where sequence = 2500",
                "truncate audit_entries"
            })
    void the_database_itself_refuses_whoever_does_not_go_to_such_lengths(String change) {
        var refused = TestStorage.database().ask(sql -> sql.execute(change));

        assertThat(refused.isLeft()).isTrue();
        assertThat(brokenAt()).isEqualTo(Option.none());
    }

    private static void forge(String statement) {
        TestStorage.database()
                .ask(sql -> sql.execute("alter table audit_entries disable trigger audit_entries_stay; " + statement
                        + "; alter table audit_entries enable trigger audit_entries_stay"))
                .get();
    }

    private Option<Long> brokenAt() {
        return brokenAt(Option.none());
    }

    private Option<Long> brokenAt(Option<ChainHead> anchor) {
        return new TestEngine(storage)
                .liaison
                .audit()
                .verifyAudit()
                .verify(new VerifyAudit.Query(Premises.ADMINISTRATOR, anchor))
                .get()
                .brokenAt();
    }
}
