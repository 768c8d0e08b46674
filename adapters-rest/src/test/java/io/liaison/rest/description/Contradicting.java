package io.liaison.rest.description;

import io.liaison.domain.connector.Written;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Plants faults that only show against the rest of a definition, one at a time. */
final class Contradicting {
    private static final Written.Members FIELD = Written.members().with("name", "planted");
    private static final Written.Members WEBHOOK =
            Written.members().with("key", "planted").with("mode", "webhook");
    private static final Written.Members POLLING = Written.members()
            .with("key", "planted")
            .with("mode", "polling")
            .with("request", "GET /deals")
            .with("id", "/id");
    private final Written.Members definition;

    Contradicting(Written.Members definition) {
        this.definition = definition;
    }

    Seq<PlantedFault> all() {
        return offers().appendAll(fields()).appendAll(events()).append(repeatedOffer());
    }

    /** Of types that ask nobody for tokens, there is only the API. */
    private Seq<PlantedFault> offers() {
        return offered()
                .values()
                .zipWithIndex()
                .flatMap(offer -> List.of(
                        planted("unknown placeholder", offer._2, "apiBaseUrl", "https://{nobody}.example.com"),
                        planted("address of a file", offer._2, "apiBaseUrl", "file:///etc/passwd"),
                        planted("page that is called", offer._2, "documentation", "http://docs.example.com")));
    }

    private PlantedFault planted(String what, int index, String member, String text) {
        var offers = offered().values();
        var changed = offers.update(index, ((Written.Members) offers.get(index)).with(member, text));
        return new PlantedFault(
                what,
                "/authentication/" + index + "/" + member,
                definition.with("authentication", new Written.Items(changed)));
    }

    private Seq<PlantedFault> fields() {
        return List.of(
                field("pattern that goes back", "/pattern", FIELD.with("pattern", "(a+")),
                field("unknown group", "/group", FIELD.with("group", "nobody")),
                field("choice without choices", "/type", FIELD.with("type", "choice")),
                field(
                        "condition on no field",
                        "/when",
                        FIELD.with("when", Written.members().with("nobody", "x"))),
                new PlantedFault(
                        "the same field twice",
                        "/fields",
                        definition.with(
                                "fields", new Written.Items(own().append(FIELD).append(FIELD)))));
    }

    private PlantedFault field(String what, String place, Written.Members field) {
        return new PlantedFault(
                what,
                "/fields/" + own().size() + place,
                definition.with("fields", new Written.Items(own().append(field))));
    }

    private Seq<PlantedFault> events() {
        var hooks = Written.members().with("request", "POST /hooks");
        var told = Written.members().with("id", "/id");
        return List.of(
                event("page that is never told", "/request", POLLING.with("request", "GET /deals?page={page}")),
                event(
                        "page in the path",
                        "/request",
                        POLLING.with("request", "GET /{page}").with("next", "/next")),
                event(
                        "poll that subscribes",
                        "/subscription",
                        POLLING.with("subscription", told.with("create", hooks))),
                event("webhook that is asked", "/start", WEBHOOK.with("start", "none")),
                event(
                        "field that means something else",
                        "/fields/0/name",
                        WEBHOOK.with("fields", Written.items(FIELD.with("name", "page")))),
                event(
                        "field that is secret",
                        "/fields/0/type",
                        WEBHOOK.with("fields", Written.items(FIELD.with("type", "secret")))),
                event(
                        "unknown placeholder in a body",
                        "/subscription/create/body/url/0",
                        WEBHOOK.with(
                                "subscription",
                                told.with(
                                        "create",
                                        hooks.with("body", Written.members().with("url", Written.texts("{nobody}")))))),
                event(
                        "secret in an address",
                        "/subscription/create/request",
                        WEBHOOK.with(
                                "subscription",
                                told.with("create", Written.members().with("request", "POST /hooks?key={secret}")))));
    }

    private PlantedFault event(String what, String place, Written.Members event) {
        var own = listed("events");
        return new PlantedFault(
                what, "/events/" + own.size() + place, definition.with("events", new Written.Items(own.append(event))));
    }

    private PlantedFault repeatedOffer() {
        var offers = offered().values();
        return new PlantedFault(
                "the same type twice",
                "/authentication",
                definition.with("authentication", new Written.Items(offers.append(offers.head()))));
    }

    private Written.Items offered() {
        return (Written.Items) definition.values().get("authentication").get();
    }

    private Seq<Written> own() {
        return listed("fields");
    }

    private Seq<Written> listed(String member) {
        return definition.values().get(member).fold(List::empty, found -> ((Written.Items) found).values());
    }
}
