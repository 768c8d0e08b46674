package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.JsonMessages;
import io.liaison.domain.connector.SubscriptionRequest;
import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.RequestMethod;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** A request of the engine's own to an API, with all that it names filled in. {@code body} is JSON. */
public record OwnRequest(RequestMethod method, URI address, Option<String> body) {

    /** About a subscription; {@code told} is what tells it from others. */
    public static Either<Failure, OwnRequest> of(
            SubscriptionRequest request, Ground ground, Map<String, String> told, JsonMessages messages) {
        return request.address(ground.base(), ground.known(), told)
                .flatMap(address -> request.message(told.merge(ground.known()))
                        .map(body -> new OwnRequest(request.method(), address, body.map(messages::write))));
    }
}
