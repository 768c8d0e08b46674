package io.liaison.rest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.audit.ChainCheck;
import io.liaison.domain.audit.ChainHead;
import io.liaison.domain.audit.EntryHash;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class AuditCommandTest {
    private static final ChainHead END = new ChainHead(17, new EntryHash("ab".repeat(32)));

    @Test
    void is_meant_by_its_name() {
        assertThat(AuditCommand.isMeant("audit")).isTrue();
        assertThat(AuditCommand.isMeant("--sandbox")).isFalse();
        assertThat(AuditCommand.isMeant()).isFalse();
    }

    @Test
    void may_be_given_an_end_that_was_noted_earlier() {
        assertThat(AuditCommand.end("audit")).isEqualTo(Either.right(Option.none()));
        assertThat(AuditCommand.end("audit", END.toString())).isEqualTo(Either.right(Option.some(END)));
    }

    @Test
    void refuses_what_is_no_end_by_repeating_it() {
        assertThat(AuditCommand.end("audit", "17"))
                .isEqualTo(Either.left(new InvalidArgument("17", Expectation.AUDIT_END)));
        assertThat(AuditCommand.end("audit", END.toString(), "--fast"))
                .isEqualTo(Either.left(new InvalidArgument(END + " --fast", Expectation.AUDIT_END)));
    }

    @Test
    void tells_the_end_to_keep() {
        assertThat(AuditCommand.lines(new ChainCheck(END, Option.none(), Option.none())))
                .containsExactly(
                        "The audit is as it was written: 17 entries.",
                        "Keep its end elsewhere, and give it next time: " + END);
    }

    @Test
    void tells_the_first_entry_that_is_not_what_was_written() {
        assertThat(AuditCommand.lines(new ChainCheck(END, Option.none(), Option.some(18L)))
                        .head())
                .isEqualTo("Entry 18 of the audit is missing, or is not what was written there.");
    }
}
