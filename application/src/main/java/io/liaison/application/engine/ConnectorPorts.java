package io.liaison.application.engine;

import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.inbound.connector.RemoveConnector;

/** What can be done with connectors. */
public record ConnectorPorts(
        DefineConnector defineConnector,
        InstallConnector installConnector,
        RemoveConnector removeConnector,
        GetConnector getConnector,
        ListConnectors listConnectors,
        ConfigureOAuthApp configureOAuthApp) {}
