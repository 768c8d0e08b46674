package io.liaison.domain.audit;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.PRINCIPAL;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditOutcome.Refused;
import io.liaison.domain.audit.AuditOutcome.Succeeded;
import io.liaison.domain.error.Conflict.RoleInUse;
import io.liaison.domain.error.ErrorCode;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class DeedTest {
    private static final Deed DEED =
            Deed.by(new Actor(TENANT, PRINCIPAL), AuditAction.ROLE_DELETE, AuditSubject.role("clerk"));

    @Test
    void ends_well_or_with_the_number_of_what_was_in_the_way() {
        assertThat(DEED.done(NOON).outcome()).isEqualTo(new Succeeded());
        assertThat(DEED.refused(new RoleInUse("clerk", 2), NOON).outcome())
                .isEqualTo(new Refused(ErrorCode.ITEM_IS_IN_USE));
    }

    @Test
    void keeps_of_what_somebody_has_sent_what_can_be_read() {
        var deed = DEED.with("name", "a\u0000b\nc\uD800").with("long", "☾".repeat(2_000));

        assertThat(deed.details().get("name")).isEqualTo(Option.some("a\uFFFDb\uFFFDc\uFFFD"));
        assertThat(deed.details().get("long")).isEqualTo(Option.some("☾".repeat(1_000)));
    }

    @Test
    void tells_the_same_set_in_the_same_words() {
        assertThat(DEED.with("roles", LinkedHashSet.of("viewer", "clerk")))
                .isEqualTo(DEED.with("roles", LinkedHashSet.of("clerk", "viewer")));
    }

    @Test
    void is_the_engines_own_where_nobody_has_asked_for_it() {
        assertThat(Deed.ofEngine(TENANT, AuditAction.CONNECTION_BREAK, AuditSubject.tenant(TENANT))
                        .actor())
                .isEqualTo(Option.none());
    }

    @Test
    void every_action_and_every_kind_of_subject_is_read_back_from_its_spelling() {
        for (var action : AuditAction.values()) {
            assertThat(AuditAction.parse(action.key())).isEqualTo(Option.some(action));
        }
        for (var kind : SubjectKind.values()) {
            assertThat(SubjectKind.parse(kind.key())).isEqualTo(Option.some(kind));
        }
        assertThat(AuditAction.parse("role.forget")).isEqualTo(Option.none());
        assertThat(SubjectKind.parse("person")).isEqualTo(Option.none());
    }

    @Test
    void what_something_was_done_to_is_read_by_its_kind_and_its_id() {
        assertThat(AuditSubject.parse("role:clerk")).contains(AuditSubject.role("clerk"));
        assertThat(AuditSubject.parse("role:a:b")).contains(AuditSubject.role("a:b"));
        assertThat(AuditSubject.parse("clerk")).isEmpty();
        assertThat(AuditSubject.parse("weather:sunny")).isEmpty();
    }
}
