package io.liaison.application.text;

import io.liaison.domain.connection.EndKind;
import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.domain.error.ErrorKind;
import io.liaison.domain.error.ErrorParameters;
import io.liaison.domain.error.Evidence;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Fault;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.function.Function;

/**
 * The error catalogue in words: {@code ErrorTexts.in(Language.FRENCH).explain(failure)}. Both languages are complete, so
 * that neither falls back to the other or to the language of the server; they are read at the first use and kept.
 */
public final class ErrorTexts {
    private static final Map<Language, ErrorTexts> SPOKEN =
            Array.of(Language.values()).toMap(Function.identity(), ErrorTexts::new);
    private final Words texts;
    private final Words vocabulary;
    private final Map<ErrorCode, Entry> entries;

    private ErrorTexts(Language language) {
        this.texts = Words.of("errors", language.locale());
        this.vocabulary = Words.of("vocabulary", language.locale());
        this.entries = Array.of(ErrorCode.values()).toMap(Function.identity(), this::read);
    }

    public static ErrorTexts in(Language language) {
        return SPOKEN.get(language).getOrElse(() -> new ErrorTexts(language));
    }

    /** All that a person should read about a failure. */
    public Explanation explain(Failure failure) {
        return explain(ErrorCatalogue.codeOf(failure), ErrorParameters.of(failure));
    }

    /** The same for what was kept of a failure: its code, and the parameters by their names. */
    public Explanation explain(ErrorCode code, Map<String, String> parameters) {
        var entry = entry(code);
        return new Explanation(code, entry.title(), filled(entry.detail(), parameters), entry.remedy());
    }

    /** What kind of thing went wrong: the same for every occurrence of a code. */
    public String title(ErrorCode code) {
        return entry(code).title();
    }

    /** What happened here. */
    public String detail(ErrorCode code, Map<String, String> parameters) {
        return filled(template(code), parameters);
    }

    /** What happens, with a gap for each parameter of the code. */
    public Template template(ErrorCode code) {
        return entry(code).detail();
    }

    /** What to do about it. */
    public String remedy(ErrorCode code) {
        return entry(code).remedy();
    }

    public String nameOf(ErrorGroup group) {
        return vocabulary.get("group", group.key());
    }

    public String nameOf(Fault fault) {
        return vocabulary.get("fault", fault.key());
    }

    public String nameOf(ErrorKind kind) {
        return vocabulary.get("kind", kind.key());
    }

    public String nameOf(Evidence evidence) {
        return vocabulary.get("evidence", evidence.key());
    }

    /** What to do about something that ends. */
    public String warningOf(EndKind end) {
        return vocabulary.get("warning", end.name());
    }

    private String filled(Template detail, Map<String, String> parameters) {
        return detail.filled(name -> parameters.get(name).fold(() -> "", value -> spoken(name, value)));
    }

    /** A code is said by its title, a constant of a closed vocabulary in words, and anything else as it is. */
    private String spoken(String name, String value) {
        var known = name.equals("cause") ? texts.find(value, "title") : vocabulary.find(name, value);
        return known.getOrElse(value);
    }

    private Entry entry(ErrorCode code) {
        return entries.get(code).getOrElse(() -> read(code));
    }

    private Entry read(ErrorCode code) {
        return new Entry(
                texts.get(code.title(), "title"),
                Template.parse(texts.get(code.title(), "detail")),
                texts.get(code.title(), "remedy"));
    }

    /** A failure in words: its title, what happened here, and what to do. */
    public record Explanation(ErrorCode code, String title, String detail, String remedy) {

        /** As members of a problem (RFC 9457), spelled as our own server does, for hosts that answer over HTTP. */
        public Map<String, Object> members() {
            return LinkedHashMap.of(
                    "title", title,
                    "detail", detail,
                    "code", code.number(),
                    "name", code.title(),
                    "fault", code.fault().key(),
                    "retryable", code.retryable(),
                    "remedy", remedy);
        }
    }

    private record Entry(String title, Template detail, String remedy) {}
}
