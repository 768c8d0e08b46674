package io.liaison.domain.authentication;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A name and a password that a request carries as one text (RFC 7617, section 2.1): with a colon between them, which no name
 * contains, in UTF-8, as the only encoding that every name and password can be written in.
 */
public record BasicPair(String name, Secret password) {

    /** Of what a request carries. */
    static BasicPair of(Secret token) {
        var pair = new String(Base64.getDecoder().decode(token.reveal()), StandardCharsets.UTF_8);
        var colon = pair.indexOf(':');
        return new BasicPair(pair.substring(0, colon), new Secret(pair.substring(colon + 1)));
    }

    Secret token() {
        var pair = name + ":" + password.reveal();
        return new Secret(Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
}
