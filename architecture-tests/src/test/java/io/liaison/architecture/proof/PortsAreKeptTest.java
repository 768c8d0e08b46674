package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R29;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R29)
class PortsAreKeptTest {

    @Test
    void finds_ports_without_adapter_or_contract_and_adapters_whose_contract_never_runs() {
        assertThat(Verdict.onViolating(R29))
                .containsExactlyInAnyOrder(
                        "Class <application.port.outbound.Clocks> has no contract",
                        "Class <application.port.outbound.Folders> has no contract",
                        "Class <application.port.outbound.Names> is not kept in persistence: no test runs its "
                                + "contract",
                        "Class <application.port.outbound.Notes> is not kept in providers: no test runs its "
                                + "contract",
                        "Class <application.port.outbound.Orphans> has no adapter",
                        "Class <application.port.outbound.Rumours> has no adapter",
                        "Class <application.port.outbound.Rumours> has no contract");
    }

    @Test
    void lets_a_contract_run_through_another_abstract_test() {
        assertThat(Verdict.onComplying(R29)).isEmpty();
    }
}
