package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R18;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R18)
class FailuresHoldValuesTest {

    @Test
    void finds_throwables_unknowns_and_secrets_however_deep() {
        assertThat(Verdict.onViolating(R18))
                .containsExactlyInAnyOrder(
                        "Class <domain.error.HoldsAThrowable> holds <java.lang.Throwable> in "
                                + "<domain.error.HoldsAThrowable.cause>",
                        "Class <domain.error.Refused$HoldsALanguage> holds <java.util.Locale> in "
                                + "<domain.error.Refused$HoldsALanguage.language>",
                        "Class <domain.error.Refused$HoldsASecret> holds <domain.authentication.Secret> in "
                                + "<domain.error.Refused$HoldsASecret.secret>",
                        "Class <domain.error.Refused$HoldsAnything> holds <java.lang.Object> in "
                                + "<domain.error.Refused$HoldsAnything.details>",
                        "Class <domain.error.Refused$HoldsAnything> holds <java.util.Map> in "
                                + "<domain.error.Refused$HoldsAnything.details>",
                        "Class <domain.error.Refused$HoldsItBehindAnInterface> holds "
                                + "<domain.authentication.Secret> in "
                                + "<domain.authentication.Proof$Signed.signature>",
                        "Class <domain.error.Refused$HoldsItInAValue> holds <domain.authentication.Secret> in "
                                + "<domain.authentication.Login.password>");
    }

    @Test
    void lets_values_constants_and_failures_within_failures_pass() {
        assertThat(Verdict.onComplying(R18)).isEmpty();
    }
}
