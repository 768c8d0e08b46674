package io.liaison.rest.description;

import io.liaison.domain.connector.Written;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Plants faults that only show against the rest of a definition, one at a time. */
final class Contradicting {
    private static final Written.Members FIELD = Written.members().with("name", "planted");
    private final Written.Members definition;

    Contradicting(Written.Members definition) {
        this.definition = definition;
    }

    Seq<PlantedFault> all() {
        return offers().appendAll(fields()).append(repeatedOffer());
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
        return definition.values().get("fields").fold(List::empty, fields -> ((Written.Items) fields).values());
    }
}
