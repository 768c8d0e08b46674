package io.liaison.application.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenLiaisonTest {
    private final Workbench bench = new Workbench();
    private final List<String> closed = new ArrayList<>();
    private final OpenLiaison engine = new OpenLiaison(bench.liaison, () -> {
        closed.add("storage");
        return Either.right("closed");
    });

    @Test
    void one_that_keeps_up_is_open() {
        assertThat(engine.keepUp()).isEqualTo(Either.right(engine));
        assertThat(closed).isEmpty();
    }

    /** Whoever asked for both in one line has nothing to close. */
    @Test
    void one_that_cannot_keep_up_is_closed() {
        bench.memory.before("Rounds.start", bench.memory::lose);

        assertThat(engine.keepUp().getLeft()).isInstanceOf(StorageUnavailable.class);
        assertThat(closed).containsExactly("storage");
    }
}
