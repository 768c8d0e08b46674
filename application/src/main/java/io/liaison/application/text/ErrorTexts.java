package io.liaison.application.text;

import io.liaison.domain.error.ErrorCode;
import io.vavr.collection.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The error catalogue in words. Each language is asked for by name, so that the server's own language never matters, and
 * each bundle is complete, so that none falls back to another.
 */
public final class ErrorTexts {
    private static final String ERRORS = "io.liaison.application.text.errors";
    private static final String VOCABULARY = "io.liaison.application.text.vocabulary";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private final ResourceBundle texts;
    private final ResourceBundle vocabulary;

    private ErrorTexts(ResourceBundle texts, ResourceBundle vocabulary) {
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    public static ErrorTexts in(Language language) {
        return new ErrorTexts(
                ResourceBundle.getBundle(ERRORS, language.locale()),
                ResourceBundle.getBundle(VOCABULARY, language.locale()));
    }

    /** What kind of thing went wrong: the same for every occurrence of a code. */
    public String title(ErrorCode code) {
        return texts.getString(code.title() + ".title");
    }

    /** What happened here. */
    public String detail(ErrorCode code, Map<String, String> parameters) {
        return PLACEHOLDER.matcher(texts.getString(code.title() + ".detail")).replaceAll(found -> {
            var name = found.group(1);
            return Matcher.quoteReplacement(
                    parameters.get(name).map(value -> spoken(name, value)).getOrElse(""));
        });
    }

    /** What to do about it. */
    public String remedy(ErrorCode code) {
        return texts.getString(code.title() + ".remedy");
    }

    /** A code is said by its title, a constant of a closed vocabulary in words, and anything else as it is. */
    private String spoken(String name, String value) {
        return name.equals("cause")
                ? said(texts, value + ".title", value)
                : said(vocabulary, name + "." + value, value);
    }

    private static String said(ResourceBundle bundle, String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
