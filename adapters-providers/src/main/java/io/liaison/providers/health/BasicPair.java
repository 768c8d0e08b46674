package io.liaison.providers.health;

import io.liaison.domain.authentication.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A name and a password as a request carries them (RFC 7617). */
final class BasicPair {

    private BasicPair() {}

    /** All behind the first colon, which no name contains. */
    static Secret password(Secret pair) {
        var text = new String(Base64.getDecoder().decode(pair.reveal()), StandardCharsets.UTF_8);
        return new Secret(text.substring(text.indexOf(':') + 1));
    }
}
