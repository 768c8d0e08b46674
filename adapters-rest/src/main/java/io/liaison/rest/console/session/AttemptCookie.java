package io.liaison.rest.console.session;

import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.authentication.Secret;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.wire.CookieText;
import io.liaison.rest.wire.OwnCookies;
import io.vavr.control.Option;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser keeps while somebody is at the issuer: the attempt, and the page that was wanted. */
public final class AttemptCookie {
    private static final String NAME = "liaison-sign-in";
    private static final int SECONDS = 600;
    private static final Pattern VALUE =
            Pattern.compile("([\\w-]{1,100})\\.([\\w-]{1,100})\\.([\\w-]{1,100})\\.([\\w-]{0,3000})");

    private final OwnCookies cookies;

    public AttemptCookie(ConsoleAddress address) {
        this.cookies = new OwnCookies(address.root() + "issuer", address.isSecure());
    }

    NewCookie of(Kept kept) {
        var attempt = kept.attempt();
        return cookies.cookie(
                NAME,
                String.join(
                        ".",
                        attempt.state().reveal(),
                        attempt.nonce().reveal(),
                        attempt.verifier().reveal(),
                        CookieText.of(kept.next())),
                SECONDS);
    }

    NewCookie none() {
        return cookies.end(NAME);
    }

    Option<Kept> shown(Map<String, Cookie> cookies) {
        return Option.<Cookie>of(cookies.get(NAME))
                .map(cookie -> VALUE.matcher(cookie.getValue()))
                .filter(Matcher::matches)
                .map(AttemptCookie::read);
    }

    private static Kept read(Matcher parts) {
        var attempt =
                new SignInAttempt(new Secret(parts.group(1)), new Secret(parts.group(2)), new Secret(parts.group(3)));
        return new Kept(attempt, CookieText.read(parts.group(4)).getOrElse(""));
    }

    /** {@code next} is the page that was wanted, or nothing. */
    record Kept(SignInAttempt attempt, String next) {}
}
