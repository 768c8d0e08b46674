package io.liaison.domain.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNameTest {

    @Test
    void a_name_of_115_characters_is_the_longest() {
        assertThat(FolderName.of("n".repeat(115)).isRight()).isTrue();
        assertThat(FolderName.of("n".repeat(116)).getLeft())
                .isEqualTo(new InvalidArgument("name", Expectation.FOLDER_NAME));
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        assertThat(FolderName.of("📁".repeat(115)).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_blank_name_is_a_missing_one(String blank) {
        assertThat(FolderName.of(blank).getLeft()).isEqualTo(new MissingParameter("name"));
    }

    @ParameterizedTest
    @CsvSource({"Finance,FINANCE", "ﬁnance,finance", "Straße,STRASSE", "e\u0301tat,\u00e9tat"})
    void spellings_that_people_call_the_same_fold_alike(String one, String other) {
        assertThat(FolderName.of(one).get().folded())
                .isEqualTo(FolderName.of(other).get().folded());
    }

    @Test
    void the_constructor_asserts_what_the_factory_checks() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FolderName("a/b"));
    }
}
