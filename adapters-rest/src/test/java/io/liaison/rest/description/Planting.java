package io.liaison.rest.description;

import io.liaison.domain.connector.Written;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Plants faults in a definition, one at a time, wherever one of its kind can be planted. */
final class Planting {
    private static final String STRANGER = "colour";
    private static final Set<String> FREE = HashSet.of(
            "headers", "parameters", "authorizationParameters", "claims", "credentialHelp", "credentialLabels", "when");
    /** Where a number or a flag is taken as the text that it is written as. */
    private static final Pattern SPELLED =
            Pattern.compile(".*/(headers|parameters|authorizationParameters|claims|when)/.*|.*/(example|refused/is)");

    private static final Pattern CHOSEN =
            Pattern.compile(".*(?<!/handshake)/(in|type|type/[0-9]+|pkce|clientAuthentication"
                    + "|from|mode|scheme|encoding|unit|method|revocation/authentication|scopeIn|dpop|ends|start)");
    /** What a provider is told is JSON of any kind. */
    private static final Pattern ANYTHING = Pattern.compile(".*/subscription/[a-z]+/body");

    private static final Pattern ADDRESS = Pattern.compile(".*(Url|/issuer|/revocation/url|/documentation)");
    private static final Pattern PLACE = Pattern.compile(".*/(tokenAnswer/(accessToken|refreshToken|expiresIn"
            + "|refreshExpiresIn|scope)|identity/(id|label)|identity/(id|label)/[0-9]+|refused/(at|error)|items|cursor|mark|next"
            + "|handshake/(challenge|verify|remember)|subscription/(id|expires|secret))");
    private static final Map<Pattern, List<String>> NEEDED = HashMap.<Pattern, List<String>>of(
                    Pattern.compile(""), List.of("name", "authentication"),
                    Pattern.compile(".*/fields/[0-9]+"), List.of("name"),
                    Pattern.compile(".*/learned/[0-9]+"), List.of("name", "from", "at"),
                    Pattern.compile(".*/identity"), List.of("request", "id"),
                    Pattern.compile(".*/identity/refused"), List.of("at", "is"),
                    Pattern.compile("/authentication/[0-9]+"), List.of("type"),
                    Pattern.compile("/events/[0-9]+"), List.of("key", "mode"),
                    Pattern.compile(".*/signature"), List.of("scheme"),
                    Pattern.compile("/groups/[0-9]+"), List.of("key"),
                    Pattern.compile("/rateLimit"), List.of("requests", "seconds"))
            .put(Pattern.compile(".*/handshake"), List.of("challenge"))
            .put(Pattern.compile(".*/subscription"), List.of("create", "id"))
            .put(Pattern.compile(".*/subscription/(create|renew|remove)"), List.of("request"));

    private final Written.Members definition;
    private final SplittableRandom random;

    Planting(Written.Members definition, long seed) {
        this.definition = definition;
        this.random = new SplittableRandom(seed);
    }

    Seq<PlantedFault> all() {
        return below("", definition, changed -> (Written.Members) changed);
    }

    /** {@code put} gives the whole definition with something else in this place. */
    private Seq<PlantedFault> below(String at, Written value, Function<Written, Written.Members> put) {
        var here =
                here(at, value).map(fault -> new PlantedFault(fault.what(), fault.pointer(), put.apply(fault.value())));
        return ANYTHING.matcher(at).matches()
                ? here
                : here.appendAll(
                        switch (value) {
                            case Written.Members members ->
                                members.values()
                                        .toList()
                                        .flatMap(member -> below(
                                                at + "/" + member._1,
                                                member._2,
                                                changed -> put.apply(members.with(member._1, changed))));
                            case Written.Items items ->
                                items.values()
                                        .zipWithIndex()
                                        .flatMap(item -> below(
                                                at + "/" + item._2,
                                                item._1,
                                                changed -> put.apply(new Written.Items(
                                                        items.values().update(item._2, changed)))));
                            case Written.Text text -> List.empty();
                            case Written.Amount amount -> List.empty();
                            case Written.Flag flag -> List.empty();
                        });
    }

    private Seq<Planted> here(String at, Written value) {
        return List.of(strangers(at, value), removals(at, value), kinds(at, value), texts(at, value))
                .flatMap(planted -> planted);
    }

    private static Seq<Planted> strangers(String at, Written value) {
        return value instanceof Written.Members members
                        && !FREE.contains(at.substring(at.lastIndexOf('/') + 1))
                        && !ANYTHING.matcher(at).matches()
                ? List.of(new Planted("unknown member", at + "/" + STRANGER, members.with(STRANGER, "red")))
                : List.empty();
    }

    private static Seq<Planted> removals(String at, Written value) {
        if (!(value instanceof Written.Members members)) {
            return List.empty();
        }
        var needed = members.values().containsKey("en")
                ? List.of("en")
                : NEEDED.filterKeys(place -> place.matcher(at).matches())
                        .values()
                        .flatMap(names -> names);
        return needed.filter(members.values()::containsKey)
                .map(name -> new Planted("missing member", at + "/" + name, members.without(name)))
                .toList();
    }

    private Seq<Planted> kinds(String at, Written value) {
        return at.isEmpty() ? List.empty() : List.of(new Planted("wrong kind", at, otherKind(at, value)));
    }

    private Written otherKind(String at, Written value) {
        var scalars = List.<Written>of(new Written.Flag(true), new Written.Amount(BigDecimal.valueOf(-7)));
        var nested = List.of(Written.items(Written.items(new Written.Flag(true))));
        var others = switch (value) {
            case Written.Members members -> scalars;
            case Written.Items items -> SPELLED.matcher(at).matches() ? nested : scalars;
            case Written.Text text -> SPELLED.matcher(at).matches() ? nested : scalars.appendAll(nested);
            case Written.Amount amount -> nested;
            case Written.Flag flag -> nested;
        };
        return others.get(random.nextInt(others.size()));
    }

    private static Seq<Planted> texts(String at, Written value) {
        if (!(value instanceof Written.Text text) || SPELLED.matcher(at).matches()) {
            return List.empty();
        }
        var spelled = CHOSEN.matcher(at).matches()
                ? List.of(new Planted("misspelled", at, new Written.Text(text.value() + "x")))
                : List.<Planted>empty();
        var address = ADDRESS.matcher(at).matches()
                ? List.of(new Planted("bad address", at, new Written.Text("ftp://files.example.com")))
                : List.<Planted>empty();
        var place = PLACE.matcher(at).matches()
                ? List.of(new Planted("bad pointer", at, new Written.Text("no/pointer")))
                : List.<Planted>empty();
        return spelled.appendAll(address).appendAll(place);
    }

    private record Planted(String what, String pointer, Written value) {}
}
