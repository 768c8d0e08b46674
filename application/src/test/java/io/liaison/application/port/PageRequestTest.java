package io.liaison.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    @ParameterizedTest
    @ValueSource(ints = {1, PageRequest.MAX_LIMIT})
    void a_page_has_one_item_to_a_thousand(int limit) {
        assertThat(PageRequest.of(Option.some(limit), Option.none())).contains(new PageRequest(limit, Option.none()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, PageRequest.MAX_LIMIT + 1})
    void no_other_size_is_one(int limit) {
        assertThat(PageRequest.of(Option.some(limit), Option.none())).isEmpty();
    }

    @Test
    void whoever_names_no_size_gets_the_usual_one() {
        assertThat(PageRequest.of(Option.none(), Option.some("next")))
                .contains(new PageRequest(PageRequest.DEFAULT_LIMIT, Option.some("next")));
    }
}
