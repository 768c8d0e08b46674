package io.liaison.rest.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.shared.Version;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The members of one JSON object, each asked for by name and kind. A member of another kind is a fault and reads as if it
 * were absent; so is one that nobody has asked for. {@code null} is the same as absent.
 */
public final class Members {
    private final String at;
    private final ObjectNode object;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    Members(String at, ObjectNode object, Faults faults) {
        this.at = at;
        this.object = object;
        this.faults = faults;
    }

    public Option<String> text(String name) {
        return member(name).flatMap(node -> Kinds.text(node).onEmpty(() -> refuse(name, Expectation.TEXT)));
    }

    /** A text that takes the place of another one; {@code null} is an empty one, which takes it away. */
    public Option<String> textOrNull(String name) {
        return object.path(name).isNull() && known.add(name) ? Option.some("") : text(name);
    }

    public Option<Boolean> flag(String name) {
        return member(name).flatMap(node -> Kinds.flag(node).onEmpty(() -> refuse(name, Expectation.FLAG)));
    }

    /** A text that names something; {@code parsing} tells whether it can. */
    public <T> Option<T> identifier(String name, Function<String, Option<T>> parsing) {
        return text(name).flatMap(raw -> parsing.apply(raw).onEmpty(() -> refuse(name, Expectation.IDENTIFIER)));
    }

    /** A member that must be there, though it may be {@code null}. */
    public void demand(String name) {
        known.add(name);
        if (!object.has(name)) {
            faults.add(pointer(name), new MissingParameter(name));
        }
    }

    /** A text that must be what it already is elsewhere, and may be left out. */
    public Option<String> same(String name, String elsewhere, Expectation expected) {
        text(name).filter(raw -> !raw.equals(elsewhere)).forEach(raw -> refuse(name, expected));
        return Option.some(elsewhere);
    }

    public Seq<String> texts(String name) {
        return textsIfAny(name).getOrElse(List::empty);
    }

    public <T> Option<T> object(String name, Function<Members, T> reading) {
        return member(name).flatMap(node -> object(pointer(name), name, node, reading));
    }

    public <T> Seq<T> objects(String name, Function<Members, T> reading) {
        return member(name)
                .flatMap(node -> Kinds.list(node).onEmpty(() -> refuse(name, Expectation.LIST)))
                .getOrElse(List::empty)
                .zipWithIndex((node, index) -> object(pointer(name) + "/" + index, name, node, reading))
                .flatMap(read -> read);
    }

    /** An object whose members are texts, under names that are free. */
    public Map<String, String> textsByName(String name) {
        return byName(name, Members::text);
    }

    /** The same, but none where there is no object. */
    public Option<Map<String, String>> textsByNameIfAny(String name) {
        return object(name, inner -> inner.each(inner::text));
    }

    /** A part that a later reader understands. */
    public Option<Written> written(String name) {
        return member(name).flatMap(WrittenTrees::written);
    }

    /** One that takes the place of another; {@code null} is none in some, which takes it away. */
    public Option<Option<Written>> writtenOrNull(String name) {
        return object.path(name).isNull() && known.add(name)
                ? Option.some(Option.none())
                : written(name).map(Option::some);
    }

    /** An object whose members a later reader understands, under names that are free. */
    public Map<String, Written> writtenByName(String name) {
        return byName(name, Members::written);
    }

    /** An object whose members are what fields of a form can hold, under names that are free. */
    public Map<String, FieldValue> valuesByName(String name) {
        return byName(name, Members::value);
    }

    /** An object under whose members, whose names are free, something is read. */
    public <T> Map<String, T> byName(String name, BiFunction<Members, String, Option<T>> reading) {
        return object(name, inner -> inner.<T>each(member -> reading.apply(inner, member)))
                .getOrElse(LinkedHashMap::empty);
    }

    /** What a field of a form can hold. */
    public Option<FieldValue> value(String name) {
        return member(name).flatMap(node -> Kinds.value(node).onEmpty(() -> refuse(name, Expectation.FIELD_VALUE)));
    }

    public boolean isObject(String name) {
        return member(name).exists(JsonNode::isObject);
    }

    /** A flag that says something only when it is up. */
    public boolean isTrue(String name) {
        var up = member(name).flatMap(Kinds::flag).contains(true);
        if (!up) {
            refuse(name, Expectation.FLAG);
        }
        return up;
    }

    /** The version that the client has read. */
    public Option<Version> version(String name) {
        return member(name).flatMap(node -> Kinds.version(node).onEmpty(() -> refuse(name, Expectation.NUMBER)));
    }

    /** As {@link #texts}, but none where there is no list. */
    public Option<Seq<String>> textsIfAny(String name) {
        return member(name).flatMap(node -> Kinds.texts(node).onEmpty(() -> refuse(name, Expectation.LIST_OF_TEXTS)));
    }

    /** Members that exist and that this request cannot change. */
    public void refuseChangeOf(String... names) {
        for (var name : names) {
            member(name).forEach(node -> refuse(name, Expectation.CHANGEABLE_MEMBER));
        }
    }

    /** Members that are left to a later reader. */
    public void leave(String... names) {
        known.addAll(Set.of(names));
    }

    /** All that could not be read, in this object and below; to be asked for last, since what nobody asked for is a fault. */
    public Seq<FieldError> unread() {
        refuseTheRest();
        return faults.all();
    }

    private void refuseTheRest() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                refuse(name, Expectation.KNOWN_MEMBER);
            }
        });
    }

    private <T> Map<String, T> each(Function<String, Option<T>> reading) {
        return List.ofAll(object::fieldNames)
                .foldLeft(
                        LinkedHashMap.empty(),
                        (all, name) -> reading.apply(name).fold(() -> all, read -> all.put(name, read)));
    }

    private <T> Option<T> object(String pointer, String name, JsonNode node, Function<Members, T> reading) {
        if (!(node instanceof ObjectNode found)) {
            faults.add(pointer, new InvalidArgument(name, Expectation.OBJECT));
            return Option.none();
        }
        var inner = new Members(pointer, found, faults);
        var read = reading.apply(inner);
        inner.refuseTheRest();
        return Option.some(read);
    }

    private Option<JsonNode> member(String name) {
        known.add(name);
        return Option.of(object.get(name)).filter(node -> !node.isNull());
    }

    private void refuse(String name, Expectation expected) {
        faults.add(pointer(name), new InvalidArgument(name, expected));
    }

    private String pointer(String name) {
        return at + JsonPointer.step(name);
    }
}
