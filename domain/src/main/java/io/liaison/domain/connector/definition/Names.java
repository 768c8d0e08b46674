package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.FieldType;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;

/** What placeholders may name: in addresses what is open, elsewhere secrets too. */
record Names(Set<String> open, Set<String> all) {
    static final Names NONE = new Names(LinkedHashSet.empty(), LinkedHashSet.empty());

    /** With the fields and facts of one more part of the definition. */
    Names with(Part part) {
        var fields = part.glimpse("fields");
        var facts = part.glimpse("learned").flatMap(fact -> fact.glimpsedText("name"));
        var secret = FieldType.SECRET.key();
        return new Names(
                open.addAll(facts)
                        .addAll(fields.reject(
                                        field -> field.glimpsedText("type").contains(secret))
                                .flatMap(field -> field.glimpsedText("name"))),
                all.addAll(facts).addAll(fields.flatMap(field -> field.glimpsedText("name"))));
    }

    Names with(String name) {
        return new Names(open.add(name), all.add(name));
    }

    /** Where no secret has a place. */
    Names openOnly() {
        return new Names(open, open);
    }

    /** An address. A secret has no place in one. */
    Validation<Seq<FieldError>, Option<UrlTemplate>> url(Part part, String name) {
        return part.text(
                name,
                raw -> UrlTemplate.of(name, raw)
                        .flatMap(template -> known(name, template, template.placeholders(), open)));
    }

    /** Texts under names that are free. */
    Validation<Seq<FieldError>, Map<String, TextTemplate>> texts(Part part, String name) {
        return texts(part, name, Either::right);
    }

    /** The same under names that {@code naming} lets pass. */
    Validation<Seq<FieldError>, Map<String, TextTemplate>> texts(
            Part part, String name, Function<String, Either<Failure, String>> naming) {
        return part.byName(
                name,
                inner -> each -> FieldError.at(
                        inner.at(each),
                        naming.apply(each)
                                .flatMap(fine ->
                                        inner.member(fine).toEither(() -> new InvalidArgument(fine, Expectation.TEXT)))
                                .flatMap(value -> Scalars.spelled(each, value))
                                .flatMap(raw -> text(each, raw))));
    }

    Either<Failure, TextTemplate> text(String name, String raw) {
        var template = new TextTemplate(raw);
        return known(name, template, template.placeholders(), all);
    }

    <T> Either<Failure, T> unlessStrange(String name, T template, Set<String> placeholders) {
        return known(name, template, placeholders, open);
    }

    private static <T> Either<Failure, T> known(
            String name, T template, Set<String> placeholders, Set<String> permitted) {
        return permitted.containsAll(placeholders)
                ? Either.right(template)
                : Either.left(new InvalidArgument(name, Expectation.KNOWN_PLACEHOLDER));
    }
}
