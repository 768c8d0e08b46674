package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R13;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R13)
class PortsAreInterfacesTest {

    @Test
    void finds_classes_loose_data_and_whatever_is_not_one_use_case() {
        assertThat(Verdict.onViolating(R13))
                .containsExactlyInAnyOrder(
                        "Class <application.port.inbound.InheritsASecond> has 2 abstract methods",
                        "Class <application.port.inbound.OffersNothing> has 0 abstract methods",
                        "Class <application.port.inbound.RenameOrMove> has 2 abstract methods",
                        "Class <application.port.outbound.Filter> is no interface",
                        "Class <application.port.outbound.Folders$Found> is neither data nor a port",
                        "Class <application.port.outbound.Marked> is no interface",
                        "Class <application.port.outbound.Shelf> is no interface");
    }

    @Test
    void lets_nested_data_constants_with_bodies_and_nested_ports_pass() {
        assertThat(Verdict.onComplying(R13)).isEmpty();
    }
}
