package io.liaison.providers.webhook;

import io.liaison.application.port.outbound.EventsEndpoint;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Announcement;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import java.net.URI;
import java.time.InstantSource;

/** Posts each announcement as a CloudEvent in its JSON format, signed for the moment of the attempt. */
final class WebhookEventsEndpoint implements EventsEndpoint {
    private static final String CLOUD_EVENT = "application/cloudevents+json";
    private final URI address;
    private final Signature signature;
    private final Transport transport;
    private final InstantSource clock;

    WebhookEventsEndpoint(URI address, Signature signature, Transport transport, InstantSource clock) {
        this.address = address;
        this.signature = signature;
        this.transport = transport;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Announcement> tell(Announcement announcement) {
        var text = CloudEvent.of(announcement);
        var headers = signature.headers(announcement.id().toString(), clock.instant(), text);
        return transport
                .send(HttpCall.post(address, HttpCall.Content.of(CLOUD_EVENT, text))
                        .with(headers.mapValues(Secret::new)))
                .flatMap(answer -> answer.isSuccess()
                        ? Either.right(announcement)
                        : Either.left(new ProviderRefused(String.valueOf(answer.status()), ProviderMessage.NONE)));
    }
}
