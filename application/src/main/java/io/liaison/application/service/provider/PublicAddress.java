package io.liaison.application.service.provider;

import java.net.URI;

/** Where browsers reach this installation. */
public record PublicAddress(URI base) {

    /** Where providers send them back: the address to register there. */
    public URI callback() {
        return below("/oauth/callback");
    }

    /** Keeps a path that the address has, as behind a proxy. */
    public URI below(String path) {
        var text = base.toString();
        return URI.create((text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path);
    }
}
