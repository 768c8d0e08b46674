package io.liaison.rest.wire;

import jakarta.ws.rs.core.NewCookie;
import java.net.URI;

/**
 * Cookies for one part of this server, which may stand behind a proxy with a path of its own. No script reads them, they go over
 * TLS alone where browsers come by TLS, and other sites send them along with links but not with forms.
 */
public record OwnCookies(String path, boolean secure) {
    private static final int ENDED = 0;

    /** {@code publicUrl} is where browsers find us. */
    public static OwnCookies below(URI publicUrl, String part) {
        return new OwnCookies(publicUrl.getPath().replaceAll("/+$", "") + part, "https".equals(publicUrl.getScheme()));
    }

    public NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Has the browser forget one. */
    public NewCookie end(String name) {
        return cookie(name, "", ENDED);
    }
}
