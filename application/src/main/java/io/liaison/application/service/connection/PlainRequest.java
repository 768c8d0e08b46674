package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.RequestThrough.Request;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.domain.proxy.ApiTarget;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.proxy.RequestMethod;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** A request that can be sent, wherever it belongs. Of its body nothing has been read yet. */
record PlainRequest(RequestMethod method, ApiTarget target, Seq<HttpHeader> headers, Request raw) {

    static Either<Failure, PlainRequest> of(Request raw) {
        return RequestMethod.parse(raw.method())
                .<Failure>toEither(() -> new MalformedRequest(Malformation.METHOD_NOT_ALLOWED, raw.method()))
                .flatMap(method -> ApiTarget.of(raw.path(), raw.query())
                        .flatMap(target -> Either.sequenceRight(
                                        raw.headers().map(header -> HttpHeader.of(header.name(), header.value())))
                                .map(headers -> new PlainRequest(method, target, headers, raw))));
    }

    Either<Failure, KeptBody> body() {
        return KeptBody.of(raw.body(), raw.length());
    }
}
