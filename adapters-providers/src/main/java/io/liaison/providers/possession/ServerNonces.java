package io.liaison.providers.possession;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.domain.authentication.ProvenRequest;
import io.liaison.providers.http.HttpAnswer;
import io.vavr.control.Option;
import java.net.URI;

/** What each server wants to find in the next proof, as far as it has said so. One that is out of date is told anew. */
final class ServerNonces {
    private static final int MOST_SERVERS = 1_000;
    private static final String WANTED = "use_dpop_nonce";
    private final Cache<String, String> known =
            Caffeine.newBuilder().maximumSize(MOST_SERVERS).build();

    Option<String> of(URI address) {
        return Option.of(known.getIfPresent(server(address)));
    }

    void note(URI address, Option<String> said) {
        said.filter(ProvenRequest::isNonce).forEach(nonce -> known.put(server(address), nonce));
    }

    /** Whether a request was not looked at, for want of that in its proof (RFC 9449, sections 8 and 9). */
    static boolean isWanted(HttpAnswer answer) {
        return !answer.isSuccess()
                && answer.nonce().exists(ProvenRequest::isNonce)
                && (answer.challenge().exists(ServerNonces::asksFor)
                        || answer.json().exists(body -> body.text("error").contains(WANTED)));
    }

    static boolean asksFor(String challenge) {
        return challenge.contains(WANTED);
    }

    private static String server(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
