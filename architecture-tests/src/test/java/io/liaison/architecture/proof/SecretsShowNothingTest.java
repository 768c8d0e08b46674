package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R36;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R36)
class SecretsShowNothingTest {

    @Test
    void finds_readable_forms_that_nobody_wrote_and_those_that_tell() {
        assertThat(Verdict.onViolating(R36))
                .containsExactlyInAnyOrder(
                        "Class <application.TokenGrant> has no toString of its own",
                        "Class <domain.Secret> has no toString of its own",
                        "Method <domain.AccessToken.toString()> gets field <domain.AccessToken.value>",
                        "Method <domain.CodeVerifier.toString()> calls method <domain.CodeVerifier.value()>");
    }

    @Test
    void lets_a_secret_tell_its_times_and_be_held_by_a_record() {
        assertThat(Verdict.onComplying(R36)).isEmpty();
    }
}
