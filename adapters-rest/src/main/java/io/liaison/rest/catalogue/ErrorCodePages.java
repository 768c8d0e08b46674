package io.liaison.rest.catalogue;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.application.text.Template;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.rest.catalogue.ErrorCodePage.Part;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.page.PageStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import jakarta.ws.rs.core.UriInfo;

/** Lays out one code. */
final class ErrorCodePages {
    static final String BUNDLE = "io.liaison.rest.catalogue.pages";

    private ErrorCodePages() {}

    static ErrorCodePage of(
            CatalogueEntry entry,
            ErrorCodeDto code,
            String catalogue,
            UriInfo uri,
            Language language,
            PageStyle style) {
        return new ErrorCodePage(
                language.tag(),
                style,
                Labels.of(BUNDLE, language),
                OtherLanguage.of(language, uri),
                catalogue,
                code,
                parts(ErrorTexts.in(language).template(entry.code())).asJava(),
                facts(entry, code, catalogue, language).asJava());
    }

    private static Seq<Part> parts(Template detail) {
        return detail.texts().zipWith(detail.gaps().append(""), Part::new);
    }

    private static Seq<Fact> facts(CatalogueEntry entry, ErrorCodeDto code, String catalogue, Language language) {
        var texts = ErrorTexts.in(language);
        var labels = Labels.of(BUNDLE, language);
        return List.of(
                        new Fact(labels.get("mends"), texts.nameOf(entry.code().fault())),
                        new Fact(labels.get("again"), labels.get("again." + code.retryable())),
                        new Fact(labels.get("status"), entry.statuses().mkString(", ")),
                        new Fact(
                                labels.get("parameters"),
                                entry.code().parameters().mkString(", ")),
                        new Fact(
                                labels.get("group"),
                                code.groupName(),
                                catalogue + "?group=" + code.group() + "&language=" + language.tag()),
                        new Fact(labels.get("kind"), texts.nameOf(entry.kind())),
                        new Fact(labels.get("aliases"), entry.aliases().mkString(", ")),
                        new Fact(labels.get("endpoints"), entry.endpoints().mkString("\n")),
                        new Fact(labels.get("evidence"), texts.nameOf(entry.evidence())))
                .reject(fact -> fact.value().isEmpty());
    }
}
