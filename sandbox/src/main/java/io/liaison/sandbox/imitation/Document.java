package io.liaison.sandbox.imitation;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON document that is written by pointers. Segments that are numbers make an array. */
final class Document {
    private static final int LONGEST_NUMBER = 16;

    private final Map<String, Object> root = new TreeMap<>();

    void put(String pointer, @Nullable Object value) {
        var segments = Arrays.stream(pointer.substring(1).split("/"))
                .map(Document::unescaped)
                .toList();
        var inside = root;
        for (var segment : segments.subList(0, segments.size() - 1)) {
            inside = asNode(inside.computeIfAbsent(segment, unseen -> new TreeMap<String, Object>()));
        }
        inside.put(segments.getLast(), value == null ? Null.NULL : value);
    }

    Document with(String pointer, @Nullable Object value) {
        put(pointer, value);
        return this;
    }

    /** Literals and numbers of JSON as such; all else, and what stands in quotes, as text that is filled in first. */
    Document withAll(Map<String, String> values, UnaryOperator<String> filled) {
        values.forEach((pointer, value) -> put(pointer, literal(filled.apply(value))));
        return this;
    }

    /** The members at the top, for answers that are forms. */
    Map<String, List<String>> members() {
        return root.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, member -> List.of(String.valueOf(member.getValue()))));
    }

    @Override
    public String toString() {
        return plain(root) instanceof List<?> array
                ? JSONArrayUtils.toJSONString(array)
                : JSONObjectUtils.toJSONString(object(root));
    }

    private enum Null {
        NULL
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asNode(Object node) {
        return (Map<String, Object>) node;
    }

    private static @Nullable Object plain(Object node) {
        if (node == Null.NULL) {
            return null;
        }
        if (!(node instanceof Map<?, ?> members)) {
            return node;
        }
        var isArray = !members.isEmpty() && members.keySet().stream().allMatch(name -> isIndex((String) name));
        return isArray ? array(asNode(node)) : object(asNode(node));
    }

    private static List<@Nullable Object> array(Map<String, Object> members) {
        var array = new ArrayList<@Nullable Object>();
        members.values().forEach(value -> array.add(plain(value)));
        return array;
    }

    private static Map<String, @Nullable Object> object(Map<String, Object> members) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((name, value) -> object.put(name, plain(value)));
        return object;
    }

    /** As RFC 6901 says. */
    private static String unescaped(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }

    private static boolean isIndex(String name) {
        return name.chars().allMatch(Character::isDigit);
    }

    private static @Nullable Object literal(String value) {
        return switch (value) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> isNumber(value) ? Long.valueOf(value) : unquoted(value);
        };
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && isIndex(value) && value.length() < LONGEST_NUMBER;
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
