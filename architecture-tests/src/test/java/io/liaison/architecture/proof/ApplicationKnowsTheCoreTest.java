package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R2;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R2)
class ApplicationKnowsTheCoreTest {

    @Test
    void finds_an_adapter_that_is_called_caught_or_cast_to() {
        assertThat(Verdict.onViolating(R2))
                .containsExactlyInAnyOrder(
                        "Class <application.service.CastsToAnAdaptersType> names <persistence.Store> in its class file",
                        "Method <application.service.CallsAnAdapter.count()> calls method <persistence.Store.size()>",
                        "Method "
                                + "<application.service.CatchesAnAdaptersException.count(java.util.function.IntSupplier)> "
                                + "catches type <persistence.StoreIsShut>");
    }

    @Test
    void lets_the_domain_and_the_ports_pass() {
        assertThat(Verdict.onComplying(R2)).isEmpty();
    }
}
