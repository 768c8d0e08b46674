package io.liaison.rest.catalogue;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.rest.catalogue.ErrorListPage.Choice;
import io.liaison.rest.catalogue.ErrorListPage.Section;
import io.liaison.rest.page.Labels;
import io.liaison.rest.page.PageStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import jakarta.ws.rs.core.UriInfo;

/** Lays out what a search has found. */
final class ErrorListPages {

    private ErrorListPages() {}

    static ErrorListPage of(Search search, Seq<ErrorCodeDto> codes, UriInfo uri, Language language, PageStyle style) {
        return new ErrorListPage(
                language.tag(),
                style,
                Labels.of(ErrorCodePages.BUNDLE, language),
                OtherLanguage.of(language, uri),
                search.text().getOrElse(""),
                choices(search, ErrorTexts.in(language)).asJava(),
                codes.size(),
                sections(codes).asJava());
    }

    private static Seq<Choice> choices(Search search, ErrorTexts texts) {
        return List.of(ErrorGroup.values())
                .map(group -> new Choice(
                        group.key(), texts.nameOf(group), search.group().contains(group)));
    }

    /** Groups stand where the first of their codes does. */
    private static Seq<Section> sections(Seq<ErrorCodeDto> codes) {
        return codes.map(ErrorCodeDto::groupName)
                .distinct()
                .map(name -> new Section(
                        name,
                        codes.filter(code -> code.groupName().equals(name)).asJava()));
    }
}
