package io.liaison.providers.shipment;

import io.liaison.application.port.outbound.ShippedConnectors;
import io.liaison.application.port.outbound.TextPatterns;

/** What this package implements. */
public final class ShipmentPorts {

    private ShipmentPorts() {}

    public static ShippedConnectors connectors(TextPatterns patterns) {
        return new YamlShippedConnectors(patterns);
    }
}
