package io.liaison.application.port.outbound;

import io.liaison.domain.connector.Connector;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * The connectors that come with the product, the same for every tenant. They are part of the program, so reading them cannot
 * fail; nothing of them is stored before a tenant makes use of one.
 */
public interface ShippedConnectors {

    Map<ConnectorKey, Connector> all();

    Option<Connector> byKey(ConnectorKey key);
}
