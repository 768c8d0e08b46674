package io.liaison.domain.connector.definition;

import static io.liaison.domain.connector.definition.EventExamples.field;
import static io.liaison.domain.connector.definition.EventExamples.requesting;

import io.liaison.domain.connector.Written;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.SplittableRandom;

/** Good events with whatever may stand in them. */
final class AnyEvent {
    private static final Seq<String> PLACES = List.of("/a", "/data/0/id", "/x~1y", "/@odata.nextLink");
    private static final Seq<String> CALLS = List.of("query:hub.challenge", "header:X-Challenge", "body:/payload/0");
    private final SplittableRandom dice;

    AnyEvent(long seed) {
        this.dice = new SplittableRandom(seed);
    }

    Written.Members written() {
        var event = Written.members()
                .with("key", "event-" + dice.nextInt(100))
                .with("name", one(List.of("Deal won", "Affaire gagnée", "🐾")))
                .with(
                        "fields",
                        Written.items(
                                field("deal").with("type", "text").with("required", true),
                                field("least").with("type", "number").with("required", false)));
        return dice.nextBoolean() ? polling(event.with("mode", "polling")) : webhook(event.with("mode", "webhook"));
    }

    private Written.Members polling(Written.Members event) {
        var asked = event.with("request", one(List.of("GET", "POST")) + " /deals/{deal}?least={least}&at={cursor}")
                .with("id", one(PLACES))
                .with("start", one(List.of("instant", "date-time", "epoch-seconds", "epoch-millis", "none")))
                .with("overlap", dice.nextInt(100));
        return some(asked, PLACES, "items", "cursor", "mark", "next");
    }

    private Written.Members webhook(Written.Members event) {
        var named = some(event, List.of("/id", "header:X-Id"), "id");
        var shaken = dice.nextBoolean() ? named : named.with("handshake", handshake());
        return dice.nextBoolean() ? shaken : shaken.with("subscription", subscription());
    }

    private Written handshake() {
        var answered = Written.members()
                .with("challenge", one(CALLS))
                .with("answer", one(List.of("{challenge}", "{\"a\":\"{hmacHex}\"}", "sha256={hmacBase64}")))
                .with("type", one(List.of("text/plain", "application/json")));
        return some(some(answered, CALLS, "verify", "remember"), List.of("X-Answer"), "header");
    }

    private Written subscription() {
        var made = Written.members().with("create", request("POST /hooks")).with("id", one(PLACES));
        var lasting = some(made, PLACES, "expires", "secret").with("lifetime", 1 + dice.nextInt(10_000));
        var renewed = dice.nextBoolean() ? lasting : lasting.with("renew", request("PATCH /hooks/{subscription}"));
        return dice.nextBoolean() ? renewed : renewed.with("remove", request("DELETE /hooks/{subscription}?d={deal}"));
    }

    private Written request(String request) {
        return dice.nextBoolean() ? requesting(request) : requesting(request).with("body", tree(3));
    }

    private Written tree(int depth) {
        var leaf = Written.members()
                .with("url", one(List.of("{address}", "{secret}", "until {expiresAt}", "{ deal }")))
                .with("on", dice.nextBoolean())
                .with("count", dice.nextInt(7));
        return depth == 0
                ? leaf
                : dice.nextBoolean() ? Written.items(tree(depth - 1)) : leaf.with("in", tree(depth - 1));
    }

    private Written.Members some(Written.Members members, Seq<String> values, String... names) {
        return List.of(names).foldLeft(members, (all, name) -> dice.nextBoolean() ? all : all.with(name, one(values)));
    }

    private String one(Seq<String> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
