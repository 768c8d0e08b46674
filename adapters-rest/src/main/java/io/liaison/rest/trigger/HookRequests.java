package io.liaison.rest.trigger;

import io.liaison.application.port.Bytes;
import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.rest.wire.BodyBytes;
import io.liaison.rest.wire.HookAddresses;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;

/** What providers say, byte by byte as it came: a signature is over nothing else. */
final class HookRequests {
    private static final int MOST = 5 << 20;

    private HookRequests() {}

    static Either<Failure, ReceiveCall.Command> receive(
            String address, HookAddresses addresses, ContainerRequestContext request, InputStream body) {
        return BodyBytes.of(request.getHeaderString(HttpHeaders.CONTENT_LENGTH), body, MOST)
                .map(bytes -> new ReceiveCall.Command(
                        new Secret(address),
                        request.getMethod(),
                        addresses.asSent(request.getUriInfo().getRequestUri()),
                        headers(request),
                        Bytes.of(bytes)));
    }

    /** What cannot be a header proves nothing. */
    private static Seq<HttpHeader> headers(ContainerRequestContext request) {
        return List.ofAll(request.getHeaders().entrySet())
                .flatMap(header -> Array.ofAll(header.getValue())
                        .flatMap(value -> HttpHeader.of(header.getKey(), value).toOption()));
    }
}
