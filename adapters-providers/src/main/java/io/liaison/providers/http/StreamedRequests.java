package io.liaison.providers.http;

import io.vavr.control.Option;
import java.net.URI;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.EntityTemplate;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Spells streamed calls as HTTP requests, framed anew: by length where it is known, and else in chunks. */
final class StreamedRequests {
    private static final long UNKNOWN = -1;
    private static final String USER_AGENT = "User-Agent";

    private StreamedRequests() {}

    static ClassicHttpRequest of(StreamedCall call, SentBody body) {
        var request = new BasicClassicHttpRequest(call.method(), call.head().whole());
        call.headers().forEach(header -> request.addHeader(header.name(), header.value()));
        call.head().headers().forEach((name, value) -> request.setHeader(name, value.reveal()));
        request.setHeader("Host", host(call.head().address()));
        request.setHeader("Connection", "close");
        if (!request.containsHeader(USER_AGENT)) {
            request.setHeader(USER_AGENT, "Liaison");
        }
        if (call.body().isDefined()) {
            frame(request, call.length(), body);
        }
        return request;
    }

    private static void frame(BasicClassicHttpRequest request, Option<Long> length, SentBody body) {
        request.setEntity(new EntityTemplate(length.getOrElse(UNKNOWN), null, null, body::writeTo));
        request.setHeader(
                length.isDefined() ? "Content-Length" : "Transfer-Encoding",
                length.map(String::valueOf).getOrElse("chunked"));
    }

    /** Egress has made sure that there is no name of anybody in it. */
    private static String host(URI address) {
        return address.getRawAuthority();
    }
}
