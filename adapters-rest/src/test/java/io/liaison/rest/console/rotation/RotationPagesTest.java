package io.liaison.rest.console.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.Language;
import io.liaison.domain.access.Actor;
import io.liaison.domain.fixture.Known;
import io.liaison.domain.rotation.DataKeyId;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.rotation.MasterKeyUse;
import io.liaison.domain.rotation.RotationStage.Finished;
import io.liaison.domain.rotation.RotationStage.Never;
import io.liaison.domain.rotation.RotationStage.Running;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Edition;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.Exchange;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

class RotationPagesTest {
    private static final URI PUBLIC_URL = URI.create("http://localhost:8080");

    @Test
    void how_far_it_is_is_told_in_numbers_and_in_words() {
        var page = page(new KeyRotation(new DataKeyId(1), 1_500, 500, new Running(Known.NOON)));

        assertThat(page.isRunning()).isTrue();
        assertThat(page.progress()).isEqualTo(new RotationPage.Progress(1_500, 2_000, "1,500 of 2,000"));
        assertThat(page.trouble()).isNull();
    }

    @Test
    void what_does_not_open_is_told_once_it_is_finished() {
        var page = page(new KeyRotation(new DataKeyId(1), 1_500, 3, new Finished(Known.NOON, Known.NOON)));

        assertThat(page.trouble()).isNotNull().satisfies(trouble -> {
            assertThat(trouble.text()).contains("3");
            assertThat(trouble.link()).endsWith("/errors/20062");
        });
    }

    @Test
    void there_is_no_progress_before_the_first() {
        assertThat(page(new KeyRotation(new DataKeyId(1), 7, 0, new Never())).progress())
                .isNull();
    }

    @Test
    void a_former_master_key_is_needed_as_long_as_anything_is_under_it() {
        assertThat(RotationTold.of(new MasterKeyUse(2, List.empty(), List.empty())))
                .isEqualTo(RotationTold.SEALED);
        assertThat(RotationTold.of(new MasterKeyUse(2, List.of(Known.TENANT), List.empty())))
                .isEqualTo(RotationTold.FORMER);
        assertThat(RotationTold.of(new MasterKeyUse(2, List.of(Known.TENANT), List.of(Known.TENANT))))
                .isEqualTo(RotationTold.UNOPENED);
    }

    private static RotationPage page(KeyRotation rotation) {
        var address = new ConsoleAddress(PUBLIC_URL);
        var visitor = new Visitor(new Actor(Known.TENANT, Known.PRINCIPAL), Exchange.begin(null, null));
        return new RotationPages(query -> Either.right(rotation), address, new Problems(PUBLIC_URL))
                .of(new Frames(address, Edition.shipped(), Option.none()).in(Part.KEYS, Language.ENGLISH), visitor)
                .get();
    }
}
