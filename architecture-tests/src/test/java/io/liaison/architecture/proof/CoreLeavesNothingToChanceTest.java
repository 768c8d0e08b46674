package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R8)
class CoreLeavesNothingToChanceTest {

    @Test
    void finds_every_draw_whether_called_or_referred_to() {
        assertThat(Verdict.onViolating(R8))
                .containsExactlyInAnyOrder(
                        "Method <application.RefersToRandom.source()> references constructor <java.util.Random.<init>()>",
                        "Method <application.Shuffles.inAnyOrder(io.vavr.collection.List)> calls method "
                                + "<io.vavr.collection.List.shuffle()>",
                        "Method <domain.DrawsAnId.id()> calls method <java.util.UUID.randomUUID()>",
                        "Method <domain.RefersToRandomUuid.ids()> references method <java.util.UUID.randomUUID()>");
    }

    @Test
    void lets_identifiers_pass_that_somebody_else_drew() {
        assertThat(Verdict.onComplying(R8)).isEmpty();
    }
}
