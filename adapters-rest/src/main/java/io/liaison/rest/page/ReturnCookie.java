package io.liaison.rest.page;

import io.liaison.rest.wire.OwnCookies;
import io.vavr.control.Option;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;

/**
 * Where a browser goes on when it comes back from a provider: a page of ours, with {@link #CONNECTION} in the place of the
 * connection that it will have consented for. Whoever asked for the consent elsewhere has no such cookie, and is told the outcome.
 */
public final class ReturnCookie {
    public static final String CONNECTION = "-connection-";
    private static final String NAME = "liaison-return";
    private static final int LIFETIME = 3600;
    private final OwnCookies cookies;

    /** {@code publicUrl} is where browsers find us: its path and scheme decide where the cookie may go. */
    public ReturnCookie(URI publicUrl) {
        this.cookies = OwnCookies.below(publicUrl, "/oauth");
    }

    /** {@code page} is a path of ours. */
    public NewCookie to(String page) {
        return cookies.cookie(NAME, page, LIFETIME);
    }

    public NewCookie end() {
        return cookies.end(NAME);
    }

    /** Whatever the cookie says, it leads nowhere but to this server. */
    public Option<URI> shown(HttpHeaders headers, String connection) {
        return Option.<Cookie>of(headers.getCookies().get(NAME))
                .map(Cookie::getValue)
                .filter(page -> page.matches("/[A-Za-z0-9][A-Za-z0-9/?=._-]*"))
                .map(page -> URI.create(page.replace(CONNECTION, connection)));
    }
}
