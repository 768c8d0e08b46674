package io.liaison.torture.canary.flock;

import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.canary.secret.Marks;
import io.liaison.torture.event.hook.Hmac;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;

/** Has triggers wait, posts to them, rightly and wrongly, and looks at what comes of it. */
final class Triggering {
    private static final String TRIGGERS = "/api/v1/triggers/";
    private static final List<String> PARTS = List.of("", "/deliveries", "/deliveries?state=dead");
    private final Caller caller;
    private final Post post;
    private final Marks marks;
    private final AtomicReference<String> key;

    Triggering(Caller caller, Post post, Marks marks) {
        this.caller = caller;
        this.post = post;
        this.marks = marks;
        this.key = new AtomicReference<>(marks.another(Kind.HOOK_KEY));
    }

    void something(SplittableRandom dice) {
        switch (dice.nextInt(10)) {
            case 0 -> waitForAMoment(dice);
            case 1 -> enter(marks.another(Kind.HOOK_KEY));
            case 2 -> mistake(dice);
            case 3, 4, 5 -> report(dice);
            case 6, 7 -> pretend(dice);
            default -> look(dice);
        }
    }

    /** Only a connection that works has triggers. */
    private void waitForAMoment(SplittableRandom dice) {
        caller.tell(Call.post("/api/v1/connections/" + post.connection() + "/check", ""));
        var made = caller.send(post.waiting("Trigger " + dice.nextInt(Integer.MAX_VALUE), key.get())
                .answeredWith(Kind.HOOK_ADDRESS));
        made.text("id").ifPresent(id -> caller.tell(Call.delete(TRIGGERS + id + "?force=true")));
    }

    private void enter(String other) {
        var answer = caller.send(change("{\"providerSecret\":" + Json.text(other) + "}"));
        if (answer.status() == 200) {
            key.set(other);
        }
    }

    private void mistake(SplittableRandom dice) {
        var text = Json.text(key.get());
        caller.tell(
                switch (dice.nextInt(4)) {
                    case 0 -> change("{\"providerSecret\":" + text + ",,}");
                    case 1 -> change("{\"providerSecret\":[" + text + "]}");
                    case 2 -> change("{\"secret\":" + text + ",\"providerSecret\":" + text + "}");
                    default -> change("{\"name\":{\"providerSecret\":" + text + "}}");
                });
    }

    private void report(SplittableRandom dice) {
        var body = "{\"id\":\"event-" + dice.nextInt(Integer.MAX_VALUE) + "\"}";
        caller.tell(hook(body).with("X-Signature", "sha256=" + Hmac.SHA_256.hex(Hmac.bytes(key.get()), body)));
    }

    /** As somebody does who has misunderstood what to do with a key. */
    private void pretend(SplittableRandom dice) {
        var secret = key.get();
        caller.tell(
                switch (dice.nextInt(5)) {
                    case 0 -> hook("{\"id\":" + Json.text(secret) + "}");
                    case 1 -> hook("{}").with("X-Signature", secret);
                    case 2 -> hook(Json.text(secret) + " }{").with("X-Signature", "sha256=" + secret);
                    case 3 -> Call.get("/hooks/" + post.address() + "?key=" + secret);
                    default -> Call.delete("/hooks/" + post.address() + "/" + secret);
                });
    }

    private void look(SplittableRandom dice) {
        var path = dice.nextBoolean()
                ? TRIGGERS + post.trigger() + PARTS.get(dice.nextInt(PARTS.size()))
                : "/api/v1/connections/" + post.connection() + "/triggers";
        caller.tell(Call.get(path).answeredWith(Kind.HOOK_ADDRESS));
    }

    private Call change(String body) {
        return Call.patch(TRIGGERS + post.trigger(), body).answeredWith(Kind.HOOK_ADDRESS);
    }

    private Call hook(String body) {
        return Call.post("/hooks/" + post.address(), body);
    }
}
