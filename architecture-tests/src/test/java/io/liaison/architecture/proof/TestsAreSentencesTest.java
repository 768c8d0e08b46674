package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R38;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R38)
class TestsAreSentencesTest {

    @Test
    void finds_tests_that_are_shown_misnamed_speechless_asleep_or_at_rest() {
        assertThat(Verdict.onViolating(R38))
                .containsExactlyInAnyOrder(
                        "Class <domain.NamesContract> is no abstract …Contract among the fixtures",
                        "Class <domain.RestsTest> is disabled and names no issue",
                        "Class <domain.ShownTest> is a test that all can see",
                        "Class <domain.fixture.ConcreteContract> is no abstract …Contract among the fixtures",
                        "Class <domain.fixture.SharedTest> is no abstract …Contract among the fixtures",
                        "Class <tests.ChecksNames> is a test by another name",
                        "Method <domain.RestsTest.is_tired()> is disabled and names no issue",
                        "Method <domain.SleepsTest.waits_for_nothing()> calls method "
                                + "<java.lang.Thread.sleep(long)>",
                        "Method <domain.SleepsTest.waits_slyly()> calls method "
                                + "<java.util.concurrent.locks.LockSupport.parkNanos(long)>",
                        "Method <domain.SleepsTest.waits_slyly()> references method "
                                + "<java.util.concurrent.TimeUnit.sleep(long)>",
                        "Method <domain.SpeechlessTest$WhenNested.renames()> is no sentence",
                        "Method <domain.SpeechlessTest.testRename()> is no sentence",
                        "Method <domain.SpeechlessTest.works(int)> is no sentence");
    }

    @Test
    void lets_fixtures_wait_and_common_parts_of_tests_be_abstract() {
        assertThat(Verdict.onComplying(R38)).isEmpty();
    }
}
