package io.liaison.rest.console.connecting;

import io.liaison.domain.shared.ConnectionId;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.wire.CookieText;
import io.liaison.rest.wire.OwnCookies;
import io.vavr.collection.List;
import io.vavr.control.Option;
import io.vavr.control.Try;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Instant;
import java.util.Map;

/** What a browser keeps of a code that somebody enters elsewhere, for the page of that connection: the engine tells it once. */
public final class CodeCookie {
    private static final String NAME = "liaison-code";
    private static final String BETWEEN = "\n";
    private static final int PARTS = 4;
    private static final int SECONDS = 3600;
    private final ConsoleAddress address;

    public CodeCookie(ConsoleAddress address) {
        this.address = address;
    }

    NewCookie of(ConnectionId connection, ShownCode code) {
        var parts = List.of(code.code(), code.address(), code.until().toString(), code.connector());
        return cookies(connection).cookie(NAME, CookieText.of(parts.mkString(BETWEEN)), SECONDS);
    }

    NewCookie end(ConnectionId connection) {
        return cookies(connection).end(NAME);
    }

    /** Whatever the cookie says, its address is one of the web. */
    Option<ShownCode> shown(Map<String, Cookie> cookies) {
        return Option.<Cookie>of(cookies.get(NAME))
                .flatMap(cookie -> CookieText.read(cookie.getValue()))
                .map(text -> List.of(text.split(BETWEEN, PARTS)))
                .filter(parts -> parts.size() == PARTS && parts.get(1).matches("https?://.*"))
                .flatMap(parts -> Try.of(() -> Instant.parse(parts.get(2)))
                        .toOption()
                        .map(until -> new ShownCode(parts.get(3), parts.get(0), parts.get(1), until)));
    }

    private OwnCookies cookies(ConnectionId connection) {
        return new OwnCookies(address.connection(connection, "code").toString(), address.isSecure());
    }
}
