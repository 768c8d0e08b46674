package io.liaison.domain.connection;

import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class KnownEndTest {
    private static final KnownEnd END = new KnownEnd(EndKind.REFRESH_TOKEN, NOON);

    @Test
    void is_the_same_when_it_is_named_within_an_hour() {
        assertThat(END.isSameAs(at(KnownEnd.PRECISION))).isTrue();
        assertThat(END.isSameAs(at(KnownEnd.PRECISION.negated()))).isTrue();
        assertThat(END.isSameAs(at(KnownEnd.PRECISION.plusMillis(1)))).isFalse();
        assertThat(END.isSameAs(at(KnownEnd.PRECISION.plusMillis(1).negated()))).isFalse();
    }

    @Test
    void is_another_when_something_else_ends() {
        assertThat(END.isSameAs(new KnownEnd(EndKind.CLIENT_CERTIFICATE, NOON))).isFalse();
    }

    private static KnownEnd at(Duration later) {
        return new KnownEnd(EndKind.REFRESH_TOKEN, NOON.plus(later));
    }
}
