package io.liaison.rest.authorization;

import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.Secret;
import io.liaison.rest.wire.OwnCookies;
import io.vavr.control.Option;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ties a consent to the browser that started it, with a cookie that holds the state: whoever is tricked into opening
 * somebody else's callback has no such cookie. Each flow has a cookie of its own, so that two in one browser do not clash.
 */
public final class BrowserBinding {
    private static final String NAME_BEGINS = "liaison-";
    private static final int NAME_DIGITS = 16;
    private final OwnCookies cookies;

    /** {@code publicUrl} is where browsers find us: its path and scheme decide where the cookie may go. */
    public BrowserBinding(URI publicUrl) {
        this.cookies = OwnCookies.below(publicUrl, "/oauth");
    }

    NewCookie begin(Secret state) {
        return cookies.cookie(name(state), state.reveal(), (int) PendingAuthorization.LIFETIME.toSeconds());
    }

    NewCookie end(Secret state) {
        return cookies.end(name(state));
    }

    /** The state that the browser keeps for the flow of that state. */
    Option<Secret> shown(HttpHeaders headers, Option<Secret> state) {
        return state.flatMap(of -> Option.of(headers.getCookies().get(name(of))))
                .map(Cookie::getValue)
                .map(Secret::new);
    }

    private static String name(Secret state) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(state.reveal().getBytes(StandardCharsets.UTF_8));
            return NAME_BEGINS + HexFormat.of().formatHex(digest).substring(0, NAME_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
