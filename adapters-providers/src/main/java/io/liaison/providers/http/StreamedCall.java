package io.liaison.providers.http;

import io.liaison.application.port.Payload;
import io.liaison.domain.proxy.HttpHeader;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A request whose body goes by. {@code head} is where it goes and what opens the way there; {@code headers} are those of
 * whoever sends it. No {@code body} is not the same as an empty one.
 */
public record StreamedCall(
        String method, HttpCall head, Seq<HttpHeader> headers, Option<Payload> body, Option<Long> length) {}
