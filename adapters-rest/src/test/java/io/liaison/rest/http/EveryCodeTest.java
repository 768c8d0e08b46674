package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.CatalogueEntries;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Evidence;
import io.liaison.domain.fixture.Failures;
import io.liaison.rest.story.RaisedInStories;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No code is only claimed: whatever a failure maps to is raised by one of the tests against a running server. */
class EveryCodeTest {
    private static final Set<ErrorCode> MAPPED =
            Failures.samples().map(ErrorCatalogue::codeOf).toSet();

    /** No request names a tenant, since the credential decides it; and the server has one of each part. */
    private static final Set<ErrorCode> FOR_EMBEDDERS =
            HashSet.of(ErrorCode.TENANT_NOT_FOUND, ErrorCode.PART_AMBIGUOUS, ErrorCode.PART_MISSING);

    /** Only ever why a connection is broken or a trigger does nothing, and never an answer by itself. */
    private static final Set<ErrorCode> A_DIAGNOSIS =
            HashSet.of(ErrorCode.ANSWER_LOST, ErrorCode.CONSENT_LOST, ErrorCode.TRIGGER_LATE, ErrorCode.TARGET_REFUSED);

    @Test
    void every_code_that_a_failure_maps_to_is_raised_over_http_or_stops_a_start() {
        var raised = Stream.of(
                        CodesHttpTest.scenarios().map(Scenario::code),
                        RaisedInStories.overHttp(),
                        RaisedInStories.atStart())
                .flatMap(each -> each);

        assertThat(raised)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        MAPPED.removeAll(FOR_EMBEDDERS).removeAll(A_DIAGNOSIS));
    }

    @Test
    void every_code_of_ours_is_one_that_a_failure_maps_to() {
        var ours = CatalogueEntries.all()
                .filter(entry -> entry.evidence() == Evidence.OURS)
                .map(CatalogueEntry::code);

        assertThat(MAPPED).containsAll(ours);
    }
}
