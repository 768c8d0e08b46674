package io.liaison.application.service.catalogue;

import io.liaison.application.text.CatalogueEntries;
import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.shared.PlainText;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** What a search looks through: all that is said of a code, in every language, without case, accents and curly signs. */
final class CatalogueIndex {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Made at the first search, so that no start waits for it. */
    private static final Map<ErrorCode, String> TEXTS =
            CatalogueEntries.all().toMap(CatalogueEntry::code, CatalogueIndex::text);

    private CatalogueIndex() {}

    static Seq<String> words(Option<String> wanted) {
        return wanted.toList()
                .flatMap(text -> List.of(SPACE.split(folded(text))))
                .reject(String::isEmpty);
    }

    static boolean hasAll(CatalogueEntry entry, Seq<String> words) {
        return words.isEmpty() || TEXTS.get(entry.code()).exists(text -> words.forAll(text::contains));
    }

    private static String text(CatalogueEntry entry) {
        var code = entry.code();
        return folded(List.of(
                        String.valueOf(code.number()),
                        code.title(),
                        entry.group().key())
                .appendAll(entry.aliases())
                .appendAll(Array.of(Language.values()).flatMap(language -> said(entry, ErrorTexts.in(language))))
                .mkString("\n"));
    }

    private static Seq<String> said(CatalogueEntry entry, ErrorTexts texts) {
        var code = entry.code();
        return List.of(
                texts.nameOf(entry.group()),
                texts.title(code),
                texts.template(code).toString(),
                texts.remedy(code));
    }

    private static String folded(String text) {
        return PlainText.ordered(text).replace("’", "'").replace("“", "\"").replace("”", "\"");
    }
}
