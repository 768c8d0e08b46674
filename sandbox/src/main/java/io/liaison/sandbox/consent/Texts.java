package io.liaison.sandbox.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the pages say, in English and French; the caller's {@code Accept-Language} chooses, the server's never. */
final class Texts {
    private static final Map<Locale, Texts> LANGUAGES =
            Map.of(Locale.ENGLISH, load(Locale.ENGLISH), Locale.FRENCH, load(Locale.FRENCH));

    private final Properties texts;

    private Texts(Properties texts) {
        this.texts = texts;
    }

    static Texts forLanguages(@Nullable String acceptLanguage) {
        return Objects.requireNonNull(LANGUAGES.get(chosen(acceptLanguage)));
    }

    String get(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    /** Every text, escaped, for a {@link Template}. */
    Map<String, Html> all() {
        var all = new HashMap<String, Html>();
        texts.stringPropertyNames().forEach(key -> all.put(key, Html.text(get(key))));
        return all;
    }

    private static Locale chosen(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.ENGLISH;
        }
        try {
            var wishes = Locale.LanguageRange.parse(acceptLanguage);
            var found = Locale.lookup(wishes, List.of(Locale.ENGLISH, Locale.FRENCH));
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    private static Texts load(Locale language) {
        var texts = new Properties();
        var name = "texts_" + language.getLanguage() + ".properties";
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(stream, UTF_8));
            return new Texts(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
