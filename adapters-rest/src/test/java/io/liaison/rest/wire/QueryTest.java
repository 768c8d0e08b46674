package io.liaison.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.OutOfRange;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static final Map<String, ConnectionSort> ORDERS =
            HashMap.of("name", ConnectionSort.NAME, "createdAt", ConnectionSort.CREATED_AT);

    @Test
    void what_is_not_said_has_its_usual_value() {
        assertThat(read(java.util.Map.of()).get())
                .isEqualTo(new Listing(
                        Option.none(),
                        new Sorting<>(ConnectionSort.NAME, false),
                        new PageRequest(PageRequest.DEFAULT_LIMIT, Option.none())));
    }

    @Test
    void a_hyphen_reverses_the_order() {
        assertThat(read(java.util.Map.of("sort", "-createdAt")).get().sorting())
                .isEqualTo(new Sorting<>(ConnectionSort.CREATED_AT, true));
    }

    @Test
    void a_page_has_a_size_and_a_beginning() {
        assertThat(read(java.util.Map.of("limit", "1000", "cursor", "abc"))
                        .get()
                        .page())
                .isEqualTo(new PageRequest(1_000, Option.some("abc")));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var outcome = read(java.util.Map.of("status", "lost", "sort", "colour", "limit", "1001"));

        assertThat(outcome.getLeft())
                .isEqualTo(new InvalidFields(List.of(
                        new FieldError("/status", new InvalidArgument("status", Expectation.STATUS)),
                        new FieldError("/sort", new InvalidArgument("sort", Expectation.SORT)),
                        new FieldError("/limit", new OutOfRange("limit", "1", "1000")))));
    }

    @Test
    void a_limit_that_is_no_number_is_refused_as_such() {
        assertThat(read(java.util.Map.of("limit", "many")).getLeft())
                .isEqualTo(new InvalidFields(
                        List.of(new FieldError("/limit", new InvalidArgument("limit", Expectation.NUMBER)))));
    }

    @Test
    void parameters_that_nobody_knows_are_let_be() {
        assertThat(read(java.util.Map.of("utm_source", "mail")).isRight()).isTrue();
    }

    private static Either<Failure, Listing> read(java.util.Map<String, String> parameters) {
        return Query.read(
                new MultivaluedHashMap<>(parameters),
                query -> new Listing(
                        query.one("status", StatusName::parse, Expectation.STATUS),
                        query.sorting(ORDERS, ConnectionSort.NAME),
                        query.page()));
    }

    private record Listing(Option<StatusName> status, Sorting<ConnectionSort> sorting, PageRequest page) {}
}
