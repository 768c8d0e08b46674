package io.liaison.torture.canary.flock;

import io.liaison.torture.canary.secret.Kind;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes connections, gives them other details, and plays the browser where a person must consent. */
record Connecting(Caller caller, Ground ground, Forms forms, Known known) {
    private static final String CONNECTIONS = "/api/v1/connections/";

    void create(SplittableRandom dice) {
        var unused = create(forms.anyType(dice), Ground.CONNECTORS.get(dice.nextInt(Ground.CONNECTORS.size())), dice);
    }

    /** Told by its id if the provider takes it, or has to be asked first. */
    Optional<String> create(String type, String connector, SplittableRandom dice) {
        var reply = caller.send(Call.post(
                        "/api/v1/folders/" + ground.folder() + "/connections",
                        "{\"connector\":\"%s\",\"authenticationType\":\"%s\",\"fields\":%s}"
                                .formatted(connector, type, Json.object(forms.fields(type, dice))))
                .with("Idempotency-Key", "key-" + dice.nextLong(Long.MAX_VALUE)));
        var made = reply.status() == 201 || reply.status() == 202 ? reply.text("id") : Optional.<String>empty();
        made.ifPresent(known::add);
        consent(reply, dice);
        return made;
    }

    void reconnect(String id, SplittableRandom dice) {
        var type = caller.send(Call.get(CONNECTIONS + id)).text("authenticationType");
        if (type.isPresent()) {
            var fields = Json.object(forms.fields(type.get(), dice));
            consent(caller.send(Call.post(CONNECTIONS + id + "/reconnect", "{\"fields\":" + fields + "}")), dice);
        }
    }

    private void consent(Reply asked, SplittableRandom dice) {
        asked.text("authorizationUrl").ifPresent(address -> {
            var start = caller.send(Call.get(address.substring(address.indexOf("/oauth/"))));
            state(start).ifPresent(state -> comeBack(state, start, dice));
        });
    }

    private void comeBack(String state, Reply start, SplittableRandom dice) {
        var code = forms.marks().another(Kind.CODE);
        var parameters = switch (dice.nextInt(6)) {
            case 0 -> "error=access_denied&error_description=The+code+" + code + "+is+not+for+you&code=" + code;
            case 1 -> "error=" + code + "&error_description=" + code + "&code=" + code;
            case 2 -> "code=" + code + "&iss=https://" + code + ".example";
            case 3 -> "code=" + code + "&" + code + "=" + code;
            default -> "code=" + code;
        };
        var call = Call.get("/oauth/callback?state=" + state + "&" + parameters);
        var cookie = start.cookie().map(whole -> whole.split(";", 2)[0]);
        caller.tell(cookie.map(value -> call.with("Cookie", value))
                .orElse(call)
                .with("Accept", dice.nextBoolean() ? "text/html" : "application/json"));
    }

    /** The state is in the address of the consent page, or was pushed; then the cookie has it. */
    private static Optional<String> state(Reply start) {
        return start.cookie().map(whole -> whole.split(";", 2)[0].split("=", 2)[1]);
    }
}
