package io.liaison.rest.console.frame;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.error.ErrorParameters;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with which field of a form, so that it stands beside the field. */
public record FieldFaults(Map<String, String> byField) {
    /** Before anybody has sent it. */
    public static final FieldFaults NONE = new FieldFaults(LinkedHashMap.empty());

    /** Each failure names the field that it is about in one of these. */
    private static final List<String> NAMES = List.of("parameter", "argument", "field");

    public static FieldFaults of(Failure failure, Language language) {
        var texts = ErrorTexts.in(language);
        return failure instanceof InvalidFields fields
                ? new FieldFaults(fields.errors()
                        .toLinkedMap(
                                FieldFaults::field,
                                error -> texts.explain(error.why()).detail()))
                : new FieldFaults(NAMES.flatMap(ErrorParameters.of(failure)::get)
                        .toLinkedMap(
                                name -> name, name -> texts.explain(failure).detail()));
    }

    /** Null where nothing is wrong with it. */
    public @Nullable String get(String field) {
        return byField.get(field).getOrNull();
    }

    /** What is wrong with one of several stands beside them all. */
    private static String field(FieldError error) {
        var named = error.pointer().replaceAll("(/[0-9]+)+$", "");
        return named.substring(named.lastIndexOf('/') + 1);
    }
}
