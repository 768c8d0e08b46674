package io.liaison.providers.identity;

import io.vavr.control.Option;
import java.net.URI;

/** Whether others could listen, and speak in between. */
final class OpenWire {

    private OpenWire() {}

    /** By the spelling alone: no name is looked up for it. */
    static boolean carries(URI address) {
        return "http".equalsIgnoreCase(address.getScheme())
                && !Option.of(address.getHost()).exists(OpenWire::isLoopback);
    }

    private static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
