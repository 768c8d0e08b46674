package io.liaison.sandbox.http;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** The addresses that the sandbox calls: those of this machine, by the names that need no look-up. */
public final class OwnMachine {
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private OwnMachine() {}

    public static URI address(String text) throws GeneralException {
        try {
            var uri = new URI(text);
            if (SCHEMES.contains(String.valueOf(uri.getScheme()))
                    && HOSTS.contains(String.valueOf(uri.getHost()))
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException malformed) {
            // refused below, like every other address that is not called
        }
        throw invalidRequest("The sandbox calls http and https on this machine only: localhost, 127.0.0.1 or [::1]");
    }
}
