package io.liaison.rest.catalogue;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.rest.problem.Problems;

/** Codes as clients read them, in one language. */
final class CodesInWords {

    private CodesInWords() {}

    static ErrorCodeDto dto(CatalogueEntry entry, Language language, Problems problems) {
        var texts = ErrorTexts.in(language);
        var code = entry.code();
        return new ErrorCodeDto(
                code.number(),
                code.title(),
                entry.aliases().asJava(),
                problems.typeOf(code),
                entry.group().key(),
                texts.nameOf(entry.group()),
                entry.kind().key(),
                texts.title(code),
                texts.template(code).toString(),
                code.parameters().asJava(),
                code.fault().key(),
                code.retryable(),
                texts.remedy(code),
                entry.statuses().asJava(),
                entry.endpoints().asJava(),
                entry.evidence().key());
    }
}
