package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R7;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R7)
class CoreReadsNoClockTest {

    @Test
    void finds_every_reading_whether_called_or_referred_to() {
        assertThat(Verdict.onViolating(R7))
                .containsExactlyInAnyOrder(
                        "Method <application.service.CountsMilliseconds.elapsed(long)> calls method "
                                + "<java.lang.System.currentTimeMillis()>",
                        "Method <application.service.MakesADate.stamp()> calls constructor <java.util.Date.<init>()>",
                        "Method <application.service.MakesItsOwnSource.source()> calls method "
                                + "<java.time.InstantSource.system()>",
                        "Method <domain.AsksTheGivenSource.stamp(java.time.InstantSource)> calls method "
                                + "<java.time.InstantSource.instant()>",
                        "Method <domain.CallsNow.stamp()> calls method <java.time.Instant.now()>",
                        "Method <domain.RefersToNow.stamp()> references method <java.time.Instant.now()>");
    }

    @Test
    void lets_a_use_case_ask_its_source_and_pass_the_answer_on() {
        assertThat(Verdict.onComplying(R7)).isEmpty();
    }
}
