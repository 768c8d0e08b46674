package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Invalid.InvalidArgument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityRequestTest {

    @Test
    void asks_below_the_api_and_says_where_the_answer_stands() {
        assertThat(IdentityRequest.of("GET /users/me?fields=id", "/data/id", "/data/e~1mail"))
                .contains(new IdentityRequest("/users/me?fields=id", "/data/id", "/data/e~1mail"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST /me,       /id,  /label, request",
        "GET me,         /id,  /label, request",
        "GET https://me, /id,  /label, request",
        "GET /a b,       /id,  /label, request",
        "GET /me,        id,   /label, id",
        "GET /me,        /a~2, /label, id",
        "GET /me,        /id,  $.name, label"
    })
    void a_request_that_is_none_is_refused_where_it_is_wrong(String request, String id, String label, String named) {
        assertThat(IdentityRequest.of(request, id, label).getLeft())
                .isInstanceOfSatisfying(
                        InvalidArgument.class,
                        refusal -> assertThat(refusal.argument()).isEqualTo(named));
    }
}
