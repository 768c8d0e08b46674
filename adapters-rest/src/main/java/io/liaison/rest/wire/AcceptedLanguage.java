package io.liaison.rest.wire;

import io.liaison.application.text.Language;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Chooses among our languages by what a caller accepts; English where it accepts none of them. */
final class AcceptedLanguage {

    private AcceptedLanguage() {}

    /** {@code header} is that of {@code Accept-Language} (RFC 9110, 12.5.4); one that cannot be read counts as none. */
    static Language of(@Nullable String header) {
        return ranges(header)
                .filter(range -> range.getWeight() > 0)
                .flatMap(AcceptedLanguage::spoken)
                .headOption()
                .getOrElse(Language.ENGLISH);
    }

    private static List<LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null ? List.empty() : List.ofAll(LanguageRange.parse(header));
        } catch (IllegalArgumentException malformed) {
            return List.empty();
        }
    }

    private static Option<Language> spoken(LanguageRange range) {
        var wanted = range.getRange();
        return Array.of(Language.values())
                .find(language ->
                        wanted.equals("*") || wanted.equals(language.tag()) || wanted.startsWith(language.tag() + "-"));
    }
}
