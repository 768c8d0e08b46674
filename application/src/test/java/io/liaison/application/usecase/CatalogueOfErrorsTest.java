package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Walk;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.catalogue.GetErrorCode;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.NotFound.ErrorCodeNotFound;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueOfErrorsTest {
    private static final PageRequest EVERYTHING = new PageRequest(PageRequest.MAX_LIMIT, Option.none());
    private final Workbench bench = new Workbench();

    @Test
    void a_code_is_found_by_its_number() {
        assertThat(code("1001").map(CatalogueEntry::code)).isEqualTo(Either.right(ErrorCode.NAME_ALREADY_USED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "01001", "+1001", "NameAlreadyUsed", "9999999999", ""})
    void what_is_no_number_of_the_catalogue_leads_nowhere(String number) {
        assertThat(code(number)).isEqualTo(Either.left(new ErrorCodeNotFound(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"licence", "LICENCES", "licencé"})
    void the_group_of_licences_is_found_whatever_the_case_and_the_accents(String wanted) {
        assertThat(search(wanted).map(CatalogueEntry::group)).contains(ErrorGroup.LICENCES);
        assertThat(search(wanted)).containsAll(group(ErrorGroup.LICENCES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nom utilisé déjà", "nom utilise deja", "already used name", "NameAlreadyUsed", "1001"})
    void a_code_is_found_by_the_words_of_any_language_its_name_and_its_number(String wanted) {
        assertThat(search(wanted).map(CatalogueEntry::code)).contains(ErrorCode.NAME_ALREADY_USED);
    }

    @Test
    void a_typewriters_apostrophe_finds_a_curly_one() {
        assertThat(search("file d'attente").map(CatalogueEntry::group)).contains(ErrorGroup.QUEUES);
    }

    @Test
    void every_word_has_to_be_there() {
        assertThat(search("licence nowhere-to-be-found")).isEmpty();
    }

    @Test
    void a_group_has_its_own_codes_and_no_others() {
        assertThat(group(ErrorGroup.CERTIFICATES).map(CatalogueEntry::code))
                .containsExactly(
                        ErrorCode.CERTIFICATE_UNREADABLE,
                        ErrorCode.CERTIFICATE_EXPIRED,
                        ErrorCode.CERTIFICATE_NOT_YET_VALID,
                        ErrorCode.KEY_DOES_NOT_FIT_CERTIFICATE);
    }

    @Test
    void pages_follow_each_other_to_the_end_in_both_directions() {
        assertThat(walk(false)).containsExactly(ErrorCode.values());
        assertThat(walk(true))
                .containsExactlyElementsOf(List.of(ErrorCode.values()).reverse());
    }

    @Test
    void a_page_that_ends_with_the_last_code_leads_to_no_other() {
        var consents = group(ErrorGroup.CONSENTS).map(CatalogueEntry::code);

        var whole = page(consents.size(), Option.none());
        var first = page(1, Option.none());
        var rest = page(consents.size() - 1, first.next());

        assertThat(whole.items().map(CatalogueEntry::code)).isEqualTo(consents);
        assertThat(whole.next()).isEmpty();
        assertThat(first.items().map(CatalogueEntry::code)).isEqualTo(consents.take(1));
        assertThat(rest.items().map(CatalogueEntry::code)).isEqualTo(consents.drop(1));
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void a_cursor_may_be_the_first_code_of_all() {
        var all = List.of(ErrorCode.values());
        var first = String.valueOf(all.head().number());

        var rest =
                list(Option.none(), Option.none(), false, new PageRequest(PageRequest.MAX_LIMIT, Option.some(first)));

        assertThat(rest.get().items().map(CatalogueEntry::code)).isEqualTo(all.tail());
    }

    @Test
    void a_cursor_that_is_none_of_ours_is_refused() {
        var outcome = list(Option.none(), Option.none(), false, new PageRequest(1, Option.some("next")));

        assertThat(outcome).isEqualTo(Either.left(new InvalidArgument("cursor", Expectation.CURSOR)));
    }

    private Either<Failure, CatalogueEntry> code(String number) {
        return bench.liaison.catalogue().getErrorCode().get(new GetErrorCode.Query(number));
    }

    private Seq<CatalogueEntry> search(String text) {
        return list(Option.some(text), Option.none(), false, EVERYTHING).get().items();
    }

    private Seq<CatalogueEntry> group(ErrorGroup group) {
        return list(Option.none(), Option.some(group), false, EVERYTHING).get().items();
    }

    private Page<CatalogueEntry> page(int limit, Option<String> cursor) {
        return list(Option.none(), Option.some(ErrorGroup.CONSENTS), false, new PageRequest(limit, cursor))
                .get();
    }

    private Seq<ErrorCode> walk(boolean descending) {
        return Walk.through(50, page -> list(Option.none(), Option.none(), descending, page))
                .map(CatalogueEntry::code);
    }

    private Either<Failure, Page<CatalogueEntry>> list(
            Option<String> text, Option<ErrorGroup> group, boolean descending, PageRequest page) {
        return bench.liaison.catalogue().listErrorCodes().list(new ListErrorCodes.Query(text, group, descending, page));
    }
}
