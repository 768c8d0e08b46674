package io.liaison.domain.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.vavr.collection.List;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class FieldErrorTest {
    private static final FieldError UNREAD =
            new FieldError("/fields", new InvalidArgument("fields", Expectation.OBJECT));
    private static final FieldError BELOW = new FieldError("/fields/clientId", new MissingParameter("clientId"));
    private static final FieldError ELSEWHERE = new FieldError("/name", new MissingParameter("name"));

    @Test
    void what_was_read_whole_is_judged_by_the_check_alone() {
        assertThat(FieldError.beside(List.empty(), Either.right("checked"))).isEqualTo(Either.right("checked"));
    }

    @Test
    void what_could_not_be_read_refuses_even_where_the_check_found_nothing() {
        assertThat(FieldError.beside(List.of(UNREAD), Either.right("checked")))
                .isEqualTo(Either.left(new InvalidFields(List.of(UNREAD))));
    }

    @Test
    void a_place_that_could_not_be_read_is_not_missing_as_well() {
        var checked = Either.left((Failure) new InvalidFields(List.of(BELOW, ELSEWHERE)));

        assertThat(FieldError.beside(List.of(UNREAD), checked))
                .isEqualTo(Either.left(new InvalidFields(List.of(UNREAD, ELSEWHERE))));
    }

    @Test
    void a_request_that_cannot_be_read_is_mended_before_anything_is_looked_for() {
        var checked = Either.left((Failure) new FolderNotFound("f-1"));

        assertThat(FieldError.beside(List.of(UNREAD), checked))
                .isEqualTo(Either.left(new InvalidFields(List.of(UNREAD))));
    }
}
