package io.liaison.domain.trigger;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.TriggerBuilder.aTrigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.Version;
import io.liaison.domain.trigger.EventTrigger.Wish;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTriggerTest {
    private static final EventTrigger TRIGGER = aTrigger().build();
    private static final Wish OTHER = new Wish(
            new TriggerName("Lost deals"),
            Option.none(),
            new DeliveryTarget.Handler("deals"),
            PayloadKind.REFERENCE,
            false);

    @Test
    void all_that_can_be_wished_changes_and_nothing_else() {
        var later = NOON.plusSeconds(60);

        var edited = TRIGGER.edit(OTHER, Option.none(), later);

        assertThat(edited.wish()).isEqualTo(OTHER);
        assertThat(edited.updatedAt()).isEqualTo(later);
        assertThat(edited.edit(TRIGGER.wish(), TRIGGER.signingKey(), NOON)).isEqualTo(TRIGGER);
    }

    @Test
    void a_writer_that_has_read_an_older_version_is_refused() {
        assertThat(TRIGGER.unlessStale(Option.none())).isEqualTo(Either.right(TRIGGER));
        assertThat(TRIGGER.unlessStale(Option.some(Version.FIRST))).isEqualTo(Either.right(TRIGGER));
        assertThat(TRIGGER.unlessStale(Option.some(new Version(7))))
                .isEqualTo(Either.left(new StaleVersion(Version.FIRST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_blank_name_is_a_missing_one(String blank) {
        assertThat(TriggerName.of(blank).getLeft()).isEqualTo(new MissingParameter("name"));
        assertThat(TriggerName.of(null).getLeft()).isEqualTo(new MissingParameter("name"));
    }

    @Test
    void a_name_of_128_characters_is_the_longest() {
        assertThat(TriggerName.of("🔔".repeat(TriggerName.MAX_LENGTH)).isRight())
                .isTrue();
        assertThat(TriggerName.of("n".repeat(TriggerName.MAX_LENGTH + 1)).getLeft())
                .isEqualTo(new InvalidArgument("name", Expectation.TRIGGER_NAME));
        assertThatIllegalArgumentException().isThrownBy(() -> new TriggerName(" "));
    }

    @ParameterizedTest
    @CsvSource({"Won deals,WON DEALS", "e\u0301tat,\u00e9tat"})
    void spellings_that_people_call_the_same_fold_alike(String one, String other) {
        assertThat(TriggerName.of(one).get().folded())
                .isEqualTo(TriggerName.of(other).get().folded());
    }

    @Test
    void what_a_provider_has_said_is_never_shown() {
        assertThat(EventBody.json("{\"secret\":7}").toString()).isEqualTo("EventBody[application/json, 12 characters]");
    }
}
