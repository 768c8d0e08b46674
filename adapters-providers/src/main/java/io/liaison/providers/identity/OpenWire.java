package io.liaison.providers.identity;

import io.vavr.control.Option;
import java.net.URI;
import java.util.regex.Pattern;

/** Whether others could listen, and speak in between. */
final class OpenWire {
    private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(\\.[0-9]+){3}|\\[::1]");

    private OpenWire() {}

    /** By the spelling alone: no name is looked up for it. */
    static boolean carries(URI address) {
        return "http".equalsIgnoreCase(address.getScheme())
                && !Option.of(address.getHost()).exists(OpenWire::isLoopback);
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }
}
