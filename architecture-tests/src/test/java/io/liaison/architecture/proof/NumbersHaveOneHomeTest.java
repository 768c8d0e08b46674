package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R19;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R19)
class NumbersHaveOneHomeTest {

    @Test
    void finds_numbers_and_statuses_as_comparison_label_text_constant_or_name() {
        assertThat(Verdict.onViolating(R19))
                .containsExactlyInAnyOrder(
                        "Class <application.ComparesAConstant> asks a code for its number and knows 1001",
                        "Class <application.ComparesANumber> asks a code for its number and knows 1001",
                        "Class <application.LooksItUp> asks a code for its number and knows 1001",
                        "Class <persistence.ComparesAText> asks a code for its number and knows 1001",
                        "Class <providers.SwitchesOnANumber> asks a code for its number and knows 1001",
                        "Class <rest.folder.AnswersAStatus> knows the status 409",
                        "Class <rest.folder.NamesAStatus> knows the status CONFLICT");
    }

    @Test
    void lets_errors_problems_and_whoever_only_passes_a_number_on_pass() {
        assertThat(Verdict.onComplying(R19)).isEmpty();
    }
}
