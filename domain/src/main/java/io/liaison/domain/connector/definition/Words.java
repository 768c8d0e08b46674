package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.LocalizedText;
import io.liaison.domain.shared.PlainText;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;

/** Texts for people: in one language for all, or {@code {en: …, fr: …}}. */
final class Words {
    private static final String ENGLISH = "en";
    private static final String FRENCH = "fr";
    private static final int MOST_STEPS = 30;

    private Words() {}

    /** A line of at most so many characters. */
    static Validation<Seq<FieldError>, Option<LocalizedText>> line(
            Part part, String name, int most, Expectation expected) {
        return read(part, name, raw -> PlainText.parse(raw, most).toEither(() -> new InvalidArgument(name, expected)));
    }

    /** A text of at most so many characters, of as many lines as somebody likes. */
    static Validation<Seq<FieldError>, Option<LocalizedText>> text(
            Part part, String name, int most, Expectation expected) {
        return read(
                part,
                name,
                raw -> raw.length() <= most ? Either.right(raw) : Either.left(new InvalidArgument(name, expected)));
    }

    /** Lines under names that are free. */
    static Validation<Seq<FieldError>, Map<String, LocalizedText>> byName(
            Part part, String name, int most, Expectation expected) {
        return part.byName(
                name,
                inner -> each -> line(inner, each, most, expected).map(found -> found.getOrElse(LocalizedText.EMPTY)));
    }

    /** Steps, one after the other: a list, or one for each language, step by step the same. */
    static Validation<Seq<FieldError>, Seq<LocalizedText>> steps(Part part, String name) {
        if (part.member(name).exists(Written.Items.class::isInstance)) {
            return part.texts(name).map(steps -> steps.map(LocalizedText::of));
        }
        return part.<Seq<LocalizedText>>part(name, inner -> inner.knowing(bilingual(inner), ENGLISH, FRENCH))
                .map(found -> found.getOrElse(List.empty()));
    }

    private static Validation<Seq<FieldError>, Seq<LocalizedText>> bilingual(Part steps) {
        var english = steps.has(ENGLISH)
                ? steps.texts(ENGLISH)
                : FieldError.<Seq<String>>at(steps.at(ENGLISH), Either.left(new MissingParameter(ENGLISH)));
        return FieldError.flat(Validation.combine(english, steps.texts(FRENCH)).ap(Words::paired))
                .flatMap(paired -> FieldError.at(steps.at(), paired));
    }

    private static Either<Failure, Seq<LocalizedText>> paired(Seq<String> english, Seq<String> french) {
        if (english.isEmpty()
                || english.size() > MOST_STEPS
                || (!french.isEmpty() && french.size() != english.size())) {
            return Either.left(new InvalidArgument("setup", Expectation.STEPS));
        }
        return Either.right(english.zipWithIndex((step, index) ->
                new LocalizedText(step, french.isEmpty() ? Option.none() : Option.some(french.get(index)))));
    }

    private static Validation<Seq<FieldError>, Option<LocalizedText>> read(
            Part part, String name, Function<String, Either<Failure, String>> checking) {
        if (part.member(name).exists(Written.Members.class::isInstance)) {
            return part.part(name, inner -> inner.knowing(bilingual(inner, checking), ENGLISH, FRENCH));
        }
        return part.text(name, raw -> checking.apply(raw).map(LocalizedText::of));
    }

    private static Validation<Seq<FieldError>, LocalizedText> bilingual(
            Part words, Function<String, Either<Failure, String>> checking) {
        return FieldError.flat(Validation.combine(words.required(ENGLISH, checking), words.text(FRENCH, checking))
                .ap(LocalizedText::new));
    }
}
