package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;

/** One object of a definition and where it stands. Members are asked for by name; one that nobody knows is a fault. */
record Part(String at, Written.Members members) {

    String at(String name) {
        return at + JsonPointer.step(name);
    }

    Option<Written> member(String name) {
        return members.values().get(name);
    }

    boolean has(String name) {
        return member(name).isDefined();
    }

    <T> Validation<Seq<FieldError>, Option<T>> read(String name, Function<Written, Either<Failure, T>> reading) {
        return FieldError.at(
                at(name),
                member(name)
                        .map(value -> reading.apply(value).map(Option::some))
                        .getOrElse(() -> Either.right(Option.none())));
    }

    Validation<Seq<FieldError>, Option<String>> text(String name) {
        return text(name, Either::right);
    }

    <T> Validation<Seq<FieldError>, Option<T>> text(String name, Function<String, Either<Failure, T>> parsing) {
        return read(name, value -> Scalars.text(name, value).flatMap(parsing));
    }

    /** A text that has to be there and to say something. */
    <T> Validation<Seq<FieldError>, T> required(String name, Function<String, Either<Failure, T>> parsing) {
        return FieldError.at(
                at(name),
                member(name)
                        .filter(value -> !Scalars.isBlank(value))
                        .<Failure>toEither(() -> new MissingParameter(name))
                        .flatMap(value -> Scalars.text(name, value))
                        .flatMap(parsing));
    }

    Validation<Seq<FieldError>, Seq<String>> texts(String name) {
        return read(name, value -> Scalars.texts(name, value)).map(found -> found.getOrElse(List.empty()));
    }

    Validation<Seq<FieldError>, Option<Boolean>> flag(String name) {
        return read(name, value -> Scalars.flag(name, value));
    }

    /** An object below. */
    <T> Validation<Seq<FieldError>, Option<T>> part(
            String name, Function<Part, Validation<Seq<FieldError>, T>> reading) {
        return member(name)
                .map(value -> object(at(name), name, value).flatMap(reading).map(Option::some))
                .getOrElse(() -> Validation.valid(Option.none()));
    }

    /** An object below that has to be there. */
    <T> Validation<Seq<FieldError>, T> requiredPart(
            String name, Function<Part, Validation<Seq<FieldError>, T>> reading) {
        return FieldError.at(at(name), Lines.there(this, name))
                .flatMap(value -> object(at(name), name, value))
                .flatMap(reading);
    }

    /** A list of objects below. */
    <T> Validation<Seq<FieldError>, Seq<T>> parts(String name, Function<Part, Validation<Seq<FieldError>, T>> reading) {
        return items(name)
                .flatMap(items -> FieldError.all(items.zipWithIndex((item, index) ->
                        object(at(name) + "/" + index, name, item).flatMap(reading))));
    }

    /** The objects of a list, those of another kind left out: to look ahead, where somebody else finds the faults. */
    Seq<Part> glimpse(String name) {
        return member(name)
                .filter(Written.Items.class::isInstance)
                .map(items -> ((Written.Items) items).values())
                .getOrElse(List.empty())
                .zipWithIndex((item, index) -> object(at(name) + "/" + index, name, item))
                .flatMap(Validation::toOption);
    }

    Option<Part> glimpsed(String name) {
        return member(name).flatMap(value -> object(at(name), name, value).toOption());
    }

    Option<String> glimpsedText(String name) {
        return member(name).flatMap(value -> Scalars.text(name, value).toOption());
    }

    /** Texts under names that are free. */
    <T> Validation<Seq<FieldError>, Map<String, T>> byName(
            String name, Function<Part, Function<String, Validation<Seq<FieldError>, T>>> reading) {
        return this.<Map<String, T>>part(
                        name,
                        inner -> FieldError.all(inner.names()
                                        .map(each -> reading.apply(inner)
                                                .apply(each)
                                                .map(value -> new Named<>(each, value))))
                                .map(read -> read.toLinkedMap(Named::name, Named::value)))
                .map(found -> found.getOrElse(LinkedHashMap.empty()));
    }

    Seq<String> names() {
        return members.values().keySet().toList();
    }

    /** What was read, unless there are members besides these. */
    <T> Validation<Seq<FieldError>, T> knowing(Validation<Seq<FieldError>, T> read, String... known) {
        return knowing(read, List.of(known));
    }

    <T> Validation<Seq<FieldError>, T> knowing(Validation<Seq<FieldError>, T> read, Seq<String> known) {
        var strangers = refused(names().reject(known::contains), Expectation.KNOWN_MEMBER);
        return FieldError.flat(Validation.combine(read, strangers).ap((it, none) -> it));
    }

    /** None of these, which mean something for other types only. */
    Validation<Seq<FieldError>, Seq<String>> lacking(Seq<String> members) {
        return lacking(members, Expectation.MEMBER_OF_TYPE);
    }

    /** The same, where {@code expected} says for what else they mean something. */
    Validation<Seq<FieldError>, Seq<String>> lacking(Seq<String> members, Expectation expected) {
        return refused(members.filter(this::has), expected);
    }

    private Validation<Seq<FieldError>, Seq<String>> refused(Seq<String> members, Expectation expected) {
        return FieldError.all(
                members.map(name -> FieldError.<String>at(at(name), Either.left(new InvalidArgument(name, expected)))));
    }

    private Validation<Seq<FieldError>, Seq<Written>> items(String name) {
        return read(
                        name,
                        value -> value instanceof Written.Items items
                                ? Either.right(items.values())
                                : Either.<Failure, Seq<Written>>left(new InvalidArgument(name, Expectation.LIST)))
                .map(found -> found.getOrElse(List.empty()));
    }

    private static Validation<Seq<FieldError>, Part> object(String pointer, String name, Written value) {
        return FieldError.at(
                pointer,
                value instanceof Written.Members found
                        ? Either.right(new Part(pointer, found))
                        : Either.<Failure, Part>left(new InvalidArgument(name, Expectation.OBJECT)));
    }

    private record Named<T>(String name, T value) {}
}
