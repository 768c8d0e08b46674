package io.liaison.rest.idempotency;

import io.liaison.domain.authentication.Secret;
import io.vavr.control.Option;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what makes a request: two that have the same one ask for the same thing. */
final class Fingerprint {

    private Fingerprint() {}

    /** A line with method, path and query, as they came, and after it the body. */
    static Secret of(ContainerRequestContext request, byte[] body) {
        var line = request.getMethod() + " " + target(request.getUriInfo().getRequestUri()) + "\n";
        var digest = sha256();
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        return new Secret(HexFormat.of().formatHex(digest.digest(body)));
    }

    private static String target(URI address) {
        return Option.of(address.getRawQuery()).fold(address::getRawPath, query -> address.getRawPath() + "?" + query);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
