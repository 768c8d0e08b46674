package io.liaison.application.service.subscription;

import io.liaison.application.port.outbound.JsonMessages;
import io.liaison.domain.connector.SubscriptionRequest;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.RequestMethod;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** A request about a subscription with all that it names filled in. */
public record RenderedRequest(RequestMethod method, URI address, Option<String> body) {

    /** {@code known} is what the connection is known by, and {@code told} what this subscription is. */
    public static Either<Failure, RenderedRequest> of(
            SubscriptionRequest request,
            Option<UrlTemplate> base,
            Map<String, String> known,
            Map<String, String> told,
            JsonMessages messages) {
        return request.address(base, known, told)
                .flatMap(address -> request.message(told.merge(known))
                        .map(body -> new RenderedRequest(request.method(), address, body.map(messages::write))));
    }
}
