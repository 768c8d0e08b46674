package io.liaison.rest.proxy;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/** Where the body of a request ends (RFC 9112, 6.3). What could be read in two ways does not go on. */
final class Framing {
    private static final String TRANSFER_ENCODING = "Transfer-Encoding";

    private Framing() {}

    /** What the body was announced to have; the framework has made sure that it is one number. */
    static Either<Failure, Option<Long>> length(MultivaluedMap<String, String> headers) {
        var encoding = Option.of(headers.get(TRANSFER_ENCODING)).map(values -> String.join(",", values));
        var length = Option.of(headers.getFirst(HttpHeaders.CONTENT_LENGTH)).map(Long::parseLong);
        return encoding.exists(coded -> length.isDefined() || !coded.equalsIgnoreCase("chunked"))
                ? Either.left(new MalformedRequest(Malformation.UNREADABLE, TRANSFER_ENCODING))
                : Either.right(length);
    }
}
