package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.error.FieldError;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.junit.jupiter.api.Test;

class AssertionCheckTest {
    private static final ConnectorDraft.Assertion EVERYTHING = new ConnectorDraft.Assertion(
            Option.some("https://aud.example"), LinkedHashMap.of("tenant", "acme"), Option.some("assertion"));

    @Test
    void nothing_has_to_be_said() {
        assertThat(new AssertionCheck("", ConnectorDraft.Assertion.UNWRITTEN)
                        .terms()
                        .get())
                .isEqualTo(AssertionTerms.USUAL);
    }

    @Test
    void everything_can_be_said() {
        assertThat(new AssertionCheck("", EVERYTHING).terms().get())
                .isEqualTo(new AssertionTerms(
                        Option.some("https://aud.example"), LinkedHashMap.of("tenant", "acme"), true));
    }

    @Test
    void a_claim_of_the_protocol_is_not_bent() {
        var bent = new ConnectorDraft.Assertion(
                Option.none(), LinkedHashMap.of("iss", "somebody", "tenant", "acme"), Option.some("header"));

        assertThat(pointers(new AssertionCheck("/0", bent).terms()))
                .containsExactlyInAnyOrder("/0/claims/iss", "/0/scopeIn");
    }

    @Test
    void other_types_have_nothing_to_say_about_assertions() {
        assertThat(pointers(new AssertionCheck("/0", EVERYTHING).absent()))
                .containsExactlyInAnyOrder("/0/audience", "/0/claims", "/0/scopeIn");
        assertThat(new AssertionCheck("/0", ConnectorDraft.Assertion.UNWRITTEN)
                        .absent()
                        .isValid())
                .isTrue();
    }

    private static Seq<String> pointers(Validation<Seq<FieldError>, ?> checked) {
        return checked.getError().map(FieldError::pointer);
    }
}
