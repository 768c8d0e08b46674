package io.liaison.domain.shared;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with {@code {placeholders}} that named values fill in. */
public record TextTemplate(String value) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]{0,63})}");

    public Set<String> placeholders() {
        return LinkedHashSet.ofAll(PLACEHOLDER.matcher(value).results().map(found -> found.group(1)));
    }

    /** Whether it is one placeholder and nothing else. */
    public boolean isPlaceholder() {
        return PLACEHOLDER.matcher(value).matches();
    }

    /** With all that it names; none when a value is not known. */
    public Option<String> filledWith(Map<String, String> values) {
        return Option.when(values.keySet().containsAll(placeholders()), () -> filled(values));
    }

    private String filled(Map<String, String> values) {
        return PLACEHOLDER
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrElse(found.group(1), "")));
    }
}
