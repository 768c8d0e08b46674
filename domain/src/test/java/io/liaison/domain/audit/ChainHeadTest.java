package io.liaison.domain.audit;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.PRINCIPAL;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.RoleInUse;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.TraceId;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainHeadTest {
    private static final TraceId TRACE = new TraceId("4bf92f3577b34da6a3ce929d0e0e4736");
    private static final AuditSubject MAILBOX =
            AuditSubject.connection(new ConnectionId(uuid(50))).named("Boîte « Ada » ☾");
    private static final Deed DEED = Deed.by(
                    new Actor(TENANT, PRINCIPAL).within(TRACE), AuditAction.TOKEN_READ, MAILBOX)
            .in(new FolderId(uuid(60)))
            .with("b", "2")
            .with("a", "1");
    private static final AuditEvent EVENT = DEED.done(NOON);

    /** Computed by hand, with {@code sha256sum}: whoever changes it makes all audits there are look forged. */
    @Test
    void the_hash_of_an_entry_is_what_it_was_in_the_first_edition() {
        assertThat(ChainHead.START.next(EVENT).hash().hex())
                .isEqualTo("f2bd01a0e7a8dc52506d41df49af1176955239f76416979b2b6b325f5fe4160d");
    }

    @Test
    void an_end_that_was_noted_is_read_back() {
        var noted = "7:" + "0123456789abcdef".repeat(4);

        assertThat(ChainHead.parse(noted).map(ChainHead::toString)).contains(noted);
        assertThat(ChainHead.parse(ChainHead.START.toString())).contains(ChainHead.START);
        assertThat(ChainHead.parse("07" + noted.substring(1))).isEmpty();
        assertThat(ChainHead.parse(noted.toUpperCase(Locale.ROOT))).isEmpty();
        assertThat(EntryHash.parse(noted)).isEmpty();
    }

    @Test
    void entries_are_counted_from_one() {
        var first = ChainHead.START.next(EVENT);

        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.head().next(EVENT).sequence()).isEqualTo(2);
    }

    @Test
    void an_entry_follows_from_the_one_before_it_and_from_no_other() {
        var first = ChainHead.START.next(EVENT);
        var second = first.head().next(EVENT);

        assertThat(first.head().leadsTo(second)).isTrue();
        assertThat(ChainHead.START.leadsTo(second)).isFalse();
        assertThat(second.head().leadsTo(first)).isFalse();
    }

    @Test
    void the_order_in_which_details_were_told_does_not_matter() {
        var turned = new Deed(
                DEED.tenant(),
                DEED.actor(),
                DEED.trace(),
                DEED.action(),
                DEED.subject(),
                DEED.folder(),
                HashMap.of("a", "1", "b", "2"));

        assertThat(ChainHead.START.next(turned.done(NOON)).hash())
                .isEqualTo(ChainHead.START.next(EVENT).hash());
    }

    static Stream<AuditEvent> forgeries() {
        return Stream.of(
                DEED.done(NOON.plusNanos(1_000)),
                DEED.refused(new RoleInUse("clerk", 1), NOON),
                DEED.with("a", "3").done(NOON),
                DEED.with("c", "").done(NOON),
                DEED.in(new FolderId(uuid(61))).done(NOON),
                DEED.to(MAILBOX.named("Boîte")).done(NOON),
                DEED.to(AuditSubject.connection(new ConnectionId(uuid(51))).named("Boîte « Ada » ☾"))
                        .done(NOON),
                DEED.to(AuditSubject.role(MAILBOX.id()).named("Boîte « Ada » ☾"))
                        .done(NOON),
                deed(new TenantId(uuid(2)), PRINCIPAL, AuditAction.TOKEN_READ).done(NOON),
                deed(TENANT, new PrincipalId(uuid(4)), AuditAction.TOKEN_READ).done(NOON),
                deed(TENANT, PRINCIPAL, AuditAction.CONNECTION_CHECK).done(NOON),
                new Deed(TENANT, DEED.actor(), Option.none(), DEED.action(), MAILBOX, DEED.folder(), DEED.details())
                        .done(NOON));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void whatever_is_changed_in_an_entry_changes_its_hash(AuditEvent forgery) {
        assertThat(ChainHead.START.next(forgery).hash())
                .isNotEqualTo(ChainHead.START.next(EVENT).hash());
    }

    @Test
    void text_that_moves_from_one_part_to_the_next_does_not_go_unnoticed() {
        var one = DEED.to(AuditSubject.role("a").named("bc")).done(NOON);
        var other = DEED.to(AuditSubject.role("ab").named("c")).done(NOON);

        assertThat(ChainHead.START.next(one).hash())
                .isNotEqualTo(ChainHead.START.next(other).hash());
    }

    private static Deed deed(TenantId tenant, PrincipalId actor, AuditAction action) {
        return new Deed(
                tenant,
                Option.some(actor),
                Option.some(TRACE),
                action,
                MAILBOX,
                DEED.folder(),
                LinkedHashMap.of("a", "1", "b", "2"));
    }
}
