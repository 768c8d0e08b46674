package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.fixture.Failures;
import io.liaison.rest.story.RaisedInStories;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No code is only claimed: whatever a failure maps to is raised by one of the tests against a running server. */
class EveryCodeTest {
    /** No use case answers these today: tenants have no interface yet, and no request names another type. */
    private static final Set<ErrorCode> OUT_OF_REACH =
            EnumSet.of(ErrorCode.TENANT_NOT_FOUND, ErrorCode.AUTHENTICATION_TYPE_FIXED);

    @Test
    void every_code_that_a_failure_maps_to_is_raised_over_http_or_stops_a_start() {
        var mapped = Failures.samples().map(ErrorCatalogue::codeOf);

        var raised = Stream.of(
                        CodesHttpTest.scenarios().map(Scenario::code),
                        RaisedInStories.overHttp(),
                        RaisedInStories.atStart(),
                        OUT_OF_REACH.stream())
                .flatMap(each -> each);

        assertThat(raised).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(mapped.distinct());
    }
}
