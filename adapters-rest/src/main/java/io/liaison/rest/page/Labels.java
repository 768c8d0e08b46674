package io.liaison.rest.page;

import io.liaison.application.text.Language;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The fixed words of a page in one language. */
public record Labels(Map<String, String> entries) {

    /** The server's own language plays no part: each bundle is there in each of ours. */
    public static Labels of(String bundle, Language language) {
        var words = ResourceBundle.getBundle(bundle, Locale.forLanguageTag(language.tag()));
        return new Labels(words.keySet().stream().collect(Collectors.toMap(key -> key, words::getString)));
    }

    public String get(String key) {
        return getOr(key, key);
    }

    public String getOr(String key, String otherwise) {
        return entries.getOrDefault(key, otherwise);
    }
}
