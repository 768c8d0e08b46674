package io.liaison.domain.proxy;

import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.TokenPlacement;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Which headers go on and which end here (RFC 9110, 7.6.1): those of one connection, and those that are ours to say. */
public final class PassedHeaders {
    private static final Set<String> OF_ONE_HOP = HashSet.of(
            "connection",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "via",
            "set-cookie",
            "set-cookie2");

    /** What frames the request, and what tells of whoever called us. */
    private static final Set<String> OF_THE_CALLER = HashSet.of(
            "host", "content-length", "expect", "forwarded", "x-real-ip", "cookie", "cookie2", "authorization", "dpop");

    /** What a browser would take for our own word about our own address. */
    private static final Set<String> ABOUT_AN_ORIGIN =
            HashSet.of("alt-svc", "clear-site-data", "service-worker-allowed", "strict-transport-security");

    private PassedHeaders() {}

    /** What goes on to the API, beside what carries the credential. */
    public static Seq<HttpHeader> toApi(Seq<HttpHeader> sent, TokenPlacement credential) {
        var named = namedByConnection(sent);
        return sent.reject(header -> isOfOneHop(header, named)
                || OF_THE_CALLER.contains(header.lowerName())
                || header.lowerName().startsWith("x-forwarded-")
                || folded(header.name()).equals(folded(credential.name())));
    }

    /** What comes back to the caller. A header that repeats the credential does not, nor one that leads elsewhere. */
    public static Seq<HttpHeader> toCaller(Seq<HttpHeader> answered, URI asked, Redaction told) {
        var named = namedByConnection(answered);
        return answered.reject(header -> isOfOneHop(header, named)
                || ABOUT_AN_ORIGIN.contains(header.lowerName())
                || (header.is("location") && !staysAt(asked, header.value()))
                || told.isGivenAwayBy(header.value()));
    }

    private static boolean isOfOneHop(HttpHeader header, Set<String> named) {
        var name = header.lowerName();
        return OF_ONE_HOP.contains(name) || name.startsWith("proxy-") || named.contains(name);
    }

    private static Set<String> namedByConnection(Seq<HttpHeader> headers) {
        return headers.filter(header -> header.is("connection"))
                .flatMap(header -> Array.of(header.value().split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toSet();
    }

    /** Some servers take one for the other. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean staysAt(URI asked, String location) {
        try {
            var there = asked.resolve(new URI(location));
            return asked.getScheme().equalsIgnoreCase(there.getScheme())
                    && asked.getHost().equalsIgnoreCase(there.getHost())
                    && asked.getPort() == there.getPort()
                    && there.getRawUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
