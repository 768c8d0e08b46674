package io.liaison.providers.courier;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.TargetRefused;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.Transport;
import io.liaison.providers.webhook.Signature;
import io.vavr.control.Either;
import java.net.URI;
import java.time.InstantSource;

/** An event over HTTP, signed for the moment of the attempt. Only an answer of success has taken it. */
final class PostedEvent {
    private static final int WORDS = 300;
    private final Transport transport;
    private final InstantSource clock;

    PostedEvent(Transport transport, InstantSource clock) {
        this.transport = transport;
        this.clock = clock;
    }

    Either<Failure, String> to(URI address, String id, String text, Secret key) {
        var headers = new Signature(key).headers(id, clock.instant(), text);
        return transport
                .hear(HttpCall.post(address, HttpCall.Content.of(EnvelopeText.MEDIA_TYPE, text))
                        .with(headers.mapValues(Secret::new)))
                .filterOrElse(HttpAnswer::isSuccess, PostedEvent::refused)
                .map(answer -> String.valueOf(answer.status()));
    }

    private static Failure refused(HttpAnswer answer) {
        var words = answer.body().reveal();
        return new TargetRefused(
                String.valueOf(answer.status()),
                new ProviderMessage(words.substring(0, Math.min(words.length(), WORDS))));
    }
}
