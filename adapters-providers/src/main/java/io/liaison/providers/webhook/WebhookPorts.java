package io.liaison.providers.webhook;

import io.liaison.application.port.outbound.EventsEndpoint;
import io.liaison.application.port.outbound.GatewayProvider.Webhook;
import io.liaison.providers.http.Transport;
import java.time.InstantSource;

/** What this package implements. */
public final class WebhookPorts {

    private WebhookPorts() {}

    public static EventsEndpoint events(Webhook webhook, Transport transport, InstantSource clock) {
        return new WebhookEventsEndpoint(webhook.address(), new Signature(webhook.key()), transport, clock);
    }
}
