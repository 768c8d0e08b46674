package io.liaison.sandbox.hooks;

import com.nimbusds.oauth2.sdk.GeneralException;
import io.liaison.sandbox.http.JsonMembers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How long a subscriber wants to be told, and what it is answered. */
final class Lifetime {
    private static final String WISH = "expiresIn";
    private static final long LONGEST = Duration.ofDays(3650).toSeconds();

    private Lifetime() {}

    static Optional<Duration> of(JsonMembers wish) throws GeneralException {
        return wish.number(WISH, 1, LONGEST).map(Duration::ofSeconds);
    }

    static Map<String, Object> described(Hook hook) {
        var described = new LinkedHashMap<String, Object>();
        described.put("id", hook.id());
        described.put("expiresAt", hook.expiresAt().toString());
        return described;
    }
}
