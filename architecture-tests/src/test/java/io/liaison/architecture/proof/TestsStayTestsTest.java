package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R39;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R39)
class TestsStayTestsTest {

    @Test
    void finds_what_is_shipped_and_knows_fixtures_or_libraries_for_tests() {
        assertThat(Verdict.onViolating(R39))
                .containsExactlyInAnyOrder(
                        "Class <persistence.RunsInAnotherOrder> is annotated with " + "<org.junit.jupiter.api.Order>",
                        "Method <application.Asserts.check(java.lang.String)> calls method "
                                + "<org.assertj.core.api.Assertions.assertThat(java.lang.String)>",
                        "Method <domain.KnowsAFixture.name()> references method <domain.fixture.Names.any()>");
    }

    @Test
    void lets_tests_know_both() {
        assertThat(Verdict.onComplying(R39)).isEmpty();
    }
}
