package io.liaison.domain.error;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;

/** One fault of a request and where it stands. {@code pointer} is a JSON pointer (RFC 6901) into what was sent. */
public record FieldError(String pointer, Failure why) {

    /** Puts a place to the outcome of one check, ready to be combined with the others. Faults of parts move below it. */
    public static <T> Validation<Seq<FieldError>, T> at(String pointer, Either<Failure, T> outcome) {
        return Validation.fromEither(outcome.mapLeft(why -> below(pointer, why)));
    }

    private static Seq<FieldError> below(String pointer, Failure why) {
        return why instanceof Invalid.InvalidFields parts
                ? parts.errors().map(part -> new FieldError(pointer + part.pointer(), part.why()))
                : List.of(new FieldError(pointer, why));
    }

    /** All checks of one thing: every success in order, or every fault. */
    public static <T> Validation<Seq<FieldError>, Seq<T>> all(Seq<Validation<Seq<FieldError>, T>> checks) {
        return Validation.sequence(checks);
    }

    /** Combined checks with their faults in one list. */
    public static <T> Validation<Seq<FieldError>, T> flat(Validation<Seq<Seq<FieldError>>, T> combined) {
        return combined.mapError(errors -> errors.flatMap(each -> each));
    }

    /** The end of a validation: what was checked, or one failure that lists every fault. */
    public static <T> Either<Failure, T> toEither(Validation<Seq<FieldError>, T> checked) {
        return checked.toEither().mapLeft(Invalid.InvalidFields::new);
    }

    /**
     * What was checked, unless an adapter could not read all of it: then the faults of both. A place that could not be
     * read is not missing as well.
     */
    public static <T> Either<Failure, T> beside(Seq<FieldError> unread, Either<Failure, T> checked) {
        return unread.isEmpty()
                ? checked
                : Either.left(new Invalid.InvalidFields(unread.appendAll(
                        faults(checked).reject(fault -> unread.exists(place -> place.covers(fault))))));
    }

    private static Seq<FieldError> faults(Either<Failure, ?> checked) {
        return checked.fold(
                why -> why instanceof Invalid.InvalidFields parts ? parts.errors() : List.empty(),
                fine -> List.empty());
    }

    private boolean covers(FieldError other) {
        return other.pointer.equals(pointer) || other.pointer.startsWith(pointer + "/");
    }
}
