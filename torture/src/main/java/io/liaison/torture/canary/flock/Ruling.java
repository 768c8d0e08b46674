package io.liaison.torture.canary.flock;

import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.canary.secret.Marks;
import java.util.SplittableRandom;

/** What administrators do with secrets now and then. */
record Ruling(Caller caller, Ground ground, Marks marks) {

    void something(SplittableRandom dice) {
        switch (dice.nextInt(5)) {
            case 0 -> caller.tell(Call.put("/api/v1/connectors/pushed/oauth-app", Ground.app(marks)));
            case 1 -> caller.tell(Call.put("/api/v1/policies/connectors", policy()));
            case 2 -> caller.tell(Call.post("/api/v1/keys/rotation", "{}"));
            case 3 -> key();
            default -> caller.tell(Call.get("/api/v1/principals/" + ground.robot() + "/keys"));
        }
    }

    private void key() {
        var keys = "/api/v1/principals/" + ground.robot() + "/keys";
        caller.send(Call.post(keys, "{\"name\":\"for a moment\"}"))
                .text("id")
                .ifPresent(id -> caller.tell(Call.delete(keys + "/" + id)));
    }

    private String policy() {
        return "{\"others\":\"allowed\",\"connectors\":{\"absent\":{\"presetFields\":{\"clientId\":\"preset\",\"clientSecret\":"
                + Json.text(marks.another(Kind.CLIENT_SECRET)) + "}}}}";
    }
}
