package io.liaison.rest.launch;

import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.inbound.governance.GetConnectorPolicy;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.governance.Policies;
import io.liaison.rest.console.governance.RulePages;
import io.liaison.rest.console.governance.RulesPages;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What lays out the pages about rules. */
final class ConsoleGovernanceWiring {

    @Produces
    @Singleton
    Policies policies(GetConnectorPolicy getPolicy, GovernConnectors governConnectors, GetConnector getConnector) {
        return new Policies(getPolicy, governConnectors, getConnector);
    }

    @Produces
    @Singleton
    RulesPages rulesPages(ListConnectors listConnectors, ConsoleAddress address) {
        return new RulesPages(listConnectors, address);
    }

    @Produces
    @Singleton
    RulePages rulePages(ConsoleAddress address) {
        return new RulePages(address);
    }
}
