package io.liaison.rest.console.session;

import io.liaison.domain.authentication.Secret;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.wire.OwnCookies;
import io.vavr.control.Option;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;

/**
 * What a browser shows of a session. No script reads it, and no other site sends it along with a form; links from other sites
 * do, so that whoever comes back from a provider is still signed in.
 */
public final class SessionCookie {
    private static final String NAME = "liaison-session";

    private final OwnCookies cookies;

    public SessionCookie(ConsoleAddress address) {
        this.cookies = new OwnCookies(address.root(), address.isSecure());
    }

    /** Until the browser is closed; the session may be over sooner. */
    NewCookie of(Secret session) {
        return cookies.cookie(NAME, session.reveal(), NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie none() {
        return cookies.end(NAME);
    }

    Option<Secret> shown(Map<String, Cookie> cookies) {
        return Option.<Cookie>of(cookies.get(NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Secret::new);
    }
}
