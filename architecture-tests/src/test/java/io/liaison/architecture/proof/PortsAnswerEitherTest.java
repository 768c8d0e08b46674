package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R14;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R14)
class PortsAnswerEitherTest {

    @Test
    void finds_other_answers_and_every_other_left_whether_inherited_nested_or_raw() {
        assertThat(Verdict.onViolating(R14))
                .containsExactlyInAnyOrder(
                        "Class <application.port.inbound.InheritsAnAnswer> answers <T> to get",
                        "Class <application.port.outbound.AnswersAnException> answers "
                                + "<io.vavr.control.Either<java.lang.Exception, java.lang.String>> to find",
                        "Class <application.port.outbound.AnswersAnOption> answers "
                                + "<io.vavr.control.Option<java.lang.String>> to find",
                        "Class <application.port.outbound.AnswersOneFailure> answers "
                                + "<io.vavr.control.Either<domain.error.Failure$NotFound, java.lang.String>> to "
                                + "find",
                        "Class <application.port.outbound.AnswersRaw> answers <io.vavr.control.Either> to find",
                        "Class <application.port.outbound.AnswersSomeFailure> answers <io.vavr.control.Either<? "
                                + "extends domain.error.Failure, java.lang.String>> to find",
                        "Class <application.port.outbound.StorageProvider$Health> answers <boolean> to ping",
                        "Class <application.port.outbound.StorageProvider> answers <void> to close");
    }

    @Test
    void lets_what_cannot_fail_and_what_sealed_data_answers_pass() {
        assertThat(Verdict.onComplying(R14)).isEmpty();
    }
}
