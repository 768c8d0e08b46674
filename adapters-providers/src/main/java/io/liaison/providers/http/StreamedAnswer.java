package io.liaison.providers.http;

import io.liaison.application.port.Payload;
import io.liaison.domain.proxy.HttpHeader;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** An answer whose body goes by, packed as it came. {@code patience} is how long the server asks to be left alone, if it does. */
public record StreamedAnswer(
        int status, Seq<HttpHeader> headers, Option<Long> length, Option<Duration> patience, Payload body) {

    /** The first header of that name. */
    public Option<String> header(String name) {
        return headers.find(header -> header.is(name)).map(HttpHeader::value);
    }
}
