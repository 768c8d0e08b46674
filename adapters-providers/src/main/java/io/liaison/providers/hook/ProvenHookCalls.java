package io.liaison.providers.hook;

import io.liaison.application.port.outbound.HookCalls;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.WebhookHandshake;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.domain.error.Forbidden.WebhookNotBelieved;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** Understands a call only after something has proved it; what is to prove it is for the definition alone to say. */
final class ProvenHookCalls implements HookCalls {

    @Override
    public Either<Failure, Report> report(EventDefinition event, Secret key, Call call, Instant now) {
        var message = new Message(call);
        return event.signature()
                .<Failure>toEither(() -> new WebhookNotBelieved(Doubt.UNSIGNED))
                .flatMap(signature -> Proofs.of(signature, event.id(), key).prove(message, now))
                .map(proven -> report(event, message, proven));
    }

    @Override
    public Either<Failure, Option<Handshake>> handshake(WebhookHandshake how, Secret key, Call call) {
        return new Handshakes(how, key).answer(new Message(call));
    }

    private static Report report(EventDefinition event, Message message, Proven proven) {
        var id = event.id().map(Places::ofId).orElse(proven.ownId());
        var found = id.flatMap(message::at).filter(text -> !text.isBlank());
        return new Report(found.map(Sightings::named), Sightings.of(id, found, proven), MessageBody.of(message));
    }
}
