package io.liaison.torture.canary.flock;

import io.liaison.torture.canary.secret.Kind;
import java.util.List;
import java.util.SplittableRandom;

/** Looks at everything that there is to see. */
record Reading(Caller caller, Ground ground) {
    private static final List<String> PAGES = List.of(
            "/api/v1/connections?limit=100",
            "/api/v1/connections?status=disconnected&sort=-updatedAt",
            "/api/v1/audit?limit=100",
            "/api/v1/connectors",
            "/api/v1/connectors/hostile",
            "/api/v1/connectors/hostile/oauth-app",
            "/api/v1/policies/connectors",
            "/api/v1/principals",
            "/api/v1/keys/rotation",
            "/api/v1/folders",
            "/errors?q=token",
            "/metrics",
            "/health/ready");

    void page(SplittableRandom dice) {
        caller.tell(Call.get(PAGES.get(dice.nextInt(PAGES.size())))
                .by(ground.keys().get(dice.nextInt(ground.keys().size()))));
    }

    void one(String id, SplittableRandom dice) {
        var parts = List.of("", "/activity", "/references", "/access?permission=connections.create");
        caller.tell(Call.get("/api/v1/connections/" + id + parts.get(dice.nextInt(parts.size())))
                .with("Accept-Language", dice.nextBoolean() ? "fr" : "en"));
    }

    void token(String id) {
        caller.tell(shown(id));
    }

    boolean shows(String id) {
        return caller.send(shown(id)).status() == 200;
    }

    /** Here a secret has to be, if the connection works: whatever it shows to the provider. */
    private static Call shown(String id) {
        return Call.get("/api/v1/connections/" + id + "/token")
                .answeredWith(Kind.ACCESS_TOKEN, Kind.API_KEY, Kind.PASSWORD, Kind.PERSONAL_TOKEN);
    }
}
