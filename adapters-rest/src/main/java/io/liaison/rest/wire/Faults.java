package io.liaison.rest.wire;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;

/** Gathers what is wrong with one request while it is read, so that the answer names everything at once. */
final class Faults {
    private static final int MOST = 100;
    private final ArrayList<FieldError> found = new ArrayList<>();

    /** Beyond a hundred faults nobody reads on. */
    void add(String pointer, Failure why) {
        if (found.size() < MOST) {
            found.add(new FieldError(pointer, why));
        }
    }

    Seq<FieldError> all() {
        return List.ofAll(found);
    }

    <T> Either<Failure, T> unlessAny(T value) {
        return found.isEmpty() ? Either.right(value) : Either.left(new InvalidFields(all()));
    }
}
