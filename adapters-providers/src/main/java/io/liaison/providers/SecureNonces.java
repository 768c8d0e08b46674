package io.liaison.providers;

import io.liaison.application.port.outbound.Nonces;
import io.liaison.domain.authentication.Secret;
import java.security.SecureRandom;
import java.util.Base64;

/** From the platform's cryptographic source, in Base64 for addresses. */
final class SecureNonces implements Nonces {
    private static final int BYTES = 32;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private final SecureRandom random = new SecureRandom();

    @Override
    public Secret next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(ENCODER.encodeToString(bytes));
    }
}
