package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R28;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R28)
class ResourcesDecideNothingTest {

    @Test
    void finds_transitions_that_are_called_or_referred_to_and_ports_that_are_not_inbound() {
        assertThat(Verdict.onViolating(R28))
                .containsExactlyInAnyOrder(
                        "Constructor "
                                + "<rest.connection.ShortCutResource.<init>(application.port.outbound.Connections)> has "
                                + "parameter of type <application.port.outbound.Connections>",
                        "Field <rest.connection.ShortCutResource.connections> has type "
                                + "<application.port.outbound.Connections>",
                        "Method <rest.connection.DecidingResource.delete(domain.Connection)> calls method "
                                + "<domain.Connection.disconnect()>",
                        "Method <rest.connection.NestingResource$Maker.make(java.lang.String)> calls method "
                                + "<domain.Connection.connect(java.lang.String)>",
                        "Method <rest.connection.ReferringResource.delete(io.vavr.control.Option)> references "
                                + "method <domain.Connection.disconnect()>",
                        "Method <rest.connection.ShortCutResource.connections()> has return type "
                                + "<application.port.outbound.Connections>",
                        "Method <rest.connection.ShortCutResource.service()> calls constructor "
                                + "<application.service.GetConnectionService.<init>()>",
                        "Method <rest.connection.ShortCutResource.service()> has return type "
                                + "<application.service.GetConnectionService>");
    }

    @Test
    void lets_a_resource_parse_read_and_ask_an_inbound_port() {
        assertThat(Verdict.onComplying(R28)).isEmpty();
    }
}
