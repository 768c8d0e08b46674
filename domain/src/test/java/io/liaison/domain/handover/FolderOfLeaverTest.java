package io.liaison.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.folder.FolderName;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderOfLeaverTest {

    @Test
    void is_called_as_the_leaver_is() {
        assertThat(named("Ada", "Bob", "Ada 2")).isEqualTo("Ada");
    }

    @Test
    void takes_the_first_number_that_is_free_in_whatever_case() {
        assertThat(named("Ada", "ADA", "Ada 2", "Ada 4")).isEqualTo("Ada 3");
    }

    @ParameterizedTest
    @CsvSource({"Ada/Grace, Ada Grace", "/Ada, Ada", "///, -"})
    void goes_without_slashes(String leaver, String folder) {
        assertThat(named(leaver)).isEqualTo(folder);
    }

    @Test
    void is_shorter_than_the_name_of_a_person_can_be_and_cuts_no_character_in_half() {
        var cut = "🤖".repeat(100);

        assertThat(named("🤖".repeat(128))).isEqualTo(cut);
        assertThat(named("🤖".repeat(128), cut)).isEqualTo(cut + " 2");
    }

    private static String named(String leaver, String... siblings) {
        return FolderOfLeaver.named(new PrincipalName(leaver), List.of(siblings).map(FolderName::new))
                .value();
    }
}
