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
            "20007|Lost||storage|error|thing|caller|false|Lost|Perdu|{thing} is lost|{thing} est perdu|Look|Cherchez|ours|404|";

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
                "|Lost||; |lost||; a name that is none",
                "storage; things; an unknown group",
                "error; warning; an unknown kind",
                "caller; nobody; an unknown fault",
                "false; perhaps; neither true nor false",
                "ours; hearsay; unknown evidence",
                "ours; documented; a number from another range",
                "404; often; a status that is none",
                "|thing|; |thing,thing|; a parameter twice",
                "Perdu|; |; a gap in a language",
                "Cherchez; Cherchez-l`; a straight quote or apostrophe",
                "Cherchez; Où est-il ?; a French sign without its space",
                "Cherchez; Où est-il?; a French sign without its space",
                "Cherchez; Le voilà : ici; a French sign without its space",
                "Cherchez; « ici »; a French sign without its space",
                "Cherchez; Cherchez {thing}; a placeholder outside its detail",
                "{thing} est perdu; Il est perdu; details that do not name exactly the parameters",
                "{thing} is lost; {thing} of {owner} is lost; details that do not name exactly the parameters"
            })
    void a_row_that_is_wrong_is_named(String part, String wrong, String fault) {
        var row = GOOD.replace(part, wrong.replace('`', '\'').replace(',', ';'));

        assertThat(CatalogueCheck.faults(catalogue(row))).first().asString().matches("20007 [Ll]ost: " + fault);
    }

    @Test
    void a_number_and_a_name_stand_there_once() {
        var gone = GOOD.replace("|Lost||", "|Gone||");

        assertThat(CatalogueCheck.faults(catalogue(GOOD, gone, GOOD.replace("7|", "8|"))))
                .containsExactly(
                        "20007 Gone: its number stands above already", "20008 Lost: its name stands above already");
    }

    @Test
    void rows_stand_in_the_order_of_their_numbers() {
        var rows = catalogue(GOOD, GOOD.replace("7|Lost|", "5|Gone|"));

        assertThat(CatalogueCheck.faults(rows)).containsExactly("20005 Gone: it stands after 20007");
    }

    @Test
    void a_row_without_all_its_columns_is_shown() {
        assertThatThrownBy(() -> catalogue("7|Lost")).hasMessageContaining("17 columns, but 2: 7\tLost");
    }

    @Test
    void a_row_without_a_number_is_shown() {
        assertThatThrownBy(() -> catalogue(GOOD.replace("20007", "seven")))
                .hasMessageContaining("no number in the first column: seven\tLost");
    }

    @ParameterizedTest
    @CsvSource({"'7|','8|'", "'|Lost||','|Gone||'", "'|thing|','|thing;owner|'"})
    void a_released_row_keeps_its_number_its_name_and_its_parameters(String part, String other) {
        var released = catalogue(GOOD).rows().map(CatalogueRow::frozen);

        assertThat(CatalogueCheck.thawed(catalogue(GOOD.replace(part, other)), released))
                .containsExactly("20007 Lost thing");
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
