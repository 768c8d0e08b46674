package io.liaison.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final String GOOD =
            "7|Lost||Things|error|thing|caller|false|Lost|Perdu|{thing} is lost|{thing} est perdu|Look|Cherchez|ours||";

    @Test
    void ours_has_no_fault() {
        assertThat(CatalogueCheck.faults(Catalogue.ours())).isEmpty();
    }

    @Test
    void ours_has_every_row_that_was_released_as_it_was() {
        assertThat(CatalogueCheck.thawed(Catalogue.ours(), Catalogue.locked())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Perdu|; |; 7 Lost: a gap in a language",
                "{thing} est perdu; Il est perdu; 7 Lost: details that do not name exactly the parameters",
                "{thing} is lost; {thing} of {owner} is lost; 7 Lost: details that do not name exactly the parameters",
                "Cherchez; Cherchez {thing}; 7 Lost: a placeholder outside its detail",
                "Cherchez; Cherchez-l`; 7 Lost: a straight quote or apostrophe",
                "Cherchez; Où est-il ?; 7 Lost: a French sign that may leave its line",
                "caller; nobody; 7 Lost: an unknown fault",
                "|Lost||; |lost||; 7 lost: a name that is none"
            })
    void a_row_that_is_wrong_is_named(String part, String wrong, String fault) {
        var rows = catalogue(GOOD.replace(part, wrong.replace('`', '\'')));

        assertThat(CatalogueCheck.faults(rows)).containsExactly(fault);
    }

    @Test
    void a_number_and_a_name_stand_there_once() {
        var rows = catalogue(
                GOOD,
                GOOD.replace("7|", "8|"),
                GOOD.replace("|Lost||", "|Gone||").replace("7|", "8|"));

        assertThat(CatalogueCheck.faults(rows))
                .containsExactly("8: it stands there twice", "Lost: it stands there twice");
    }

    @Test
    void rows_stand_in_the_order_of_their_numbers() {
        var rows = catalogue(GOOD, GOOD.replace("7|Lost|", "5|Gone|"));

        assertThat(CatalogueCheck.faults(rows)).containsExactly("5 Gone: it stands after 7");
    }

    @Test
    void a_row_without_all_its_columns_is_shown() {
        assertThatThrownBy(() -> catalogue("7|Lost")).hasMessageContaining("17 columns, but 2");
    }

    @ParameterizedTest
    @CsvSource({"'7|','8|'", "'|Lost||','|Gone||'", "'|thing|','|thing;owner|'"})
    void a_released_row_keeps_its_number_its_name_and_its_parameters(String part, String other) {
        var released = catalogue(GOOD).rows().map(CatalogueRow::frozen);

        assertThat(CatalogueCheck.thawed(catalogue(GOOD.replace(part, other)), released))
                .containsExactly("7 Lost thing");
    }

    @Test
    void a_released_row_may_be_said_better() {
        var released = catalogue(GOOD).rows().map(CatalogueRow::frozen);

        assertThat(CatalogueCheck.thawed(catalogue(GOOD.replace("Look", "Look again")), released))
                .isEmpty();
    }

    private static Catalogue catalogue(String... rows) {
        Seq<String> lines = List.of(rows).map(row -> row.replace('|', '\t'));
        return Catalogue.of(lines.prepend("columns"));
    }
}
