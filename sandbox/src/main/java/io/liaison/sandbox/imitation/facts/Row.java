package io.liaison.sandbox.imitation.facts;

import io.liaison.sandbox.imitation.habits.Demands;
import io.liaison.sandbox.imitation.habits.ErrorStyle;
import io.liaison.sandbox.imitation.habits.Place;
import io.liaison.sandbox.imitation.habits.Placement;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One row of the table. What cannot be read is an error in the table, and says where. */
record Row(Map<String, String> cells) {

    static Row of(List<String> columns, String line) {
        var values = line.split("\t", -1);
        if (values.length != columns.size()) {
            throw new IllegalStateException("Not " + columns.size() + " cells: " + line);
        }
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < values.length; i++) {
            cells.put(columns.get(i), values[i].strip());
        }
        return new Row(cells);
    }

    String key() {
        return text("key");
    }

    String text(String column) {
        return Optional.ofNullable(cells.get(column)).orElseThrow(() -> new IllegalStateException("No " + column));
    }

    Optional<String> known(String column) {
        return Optional.of(text(column)).filter(value -> !value.isEmpty());
    }

    List<String> words(String column) {
        return known(column).map(value -> List.of(value.split(" "))).orElse(List.of());
    }

    Optional<Place> place(String column) {
        return known(column).map(Place::of);
    }

    Optional<Duration> seconds(String column) {
        return known(column).map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }

    Map<String, String> pairs(String column) {
        return pairs(words(column));
    }

    Demands demands(String column) {
        return new Demands(pairs(column));
    }

    Optional<Placement> placement(String column) {
        return known(column).map(Row::credential);
    }

    /** A word of a closed list, as an enum spells it. */
    <E extends Enum<E>> E word(Class<E> type, String column, E unknown) {
        return known(column).map(value -> word(type, value)).orElse(unknown);
    }

    <E extends Enum<E>> E word(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(value.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(key() + ": " + value));
    }

    ErrorStyle errors(String column) {
        return switch (text(column)) {
            case "" -> ErrorStyle.STATUS;
            case "in-200" -> ErrorStyle.IN_200;
            case "ok-false" -> ErrorStyle.OK_FALSE;
            case "coded" -> ErrorStyle.CODED;
            case "aws" -> ErrorStyle.AWS;
            case "graphql" -> ErrorStyle.GRAPHQL;
            case "anonymous" -> ErrorStyle.anonymous(words("account_id"), words("account_label"));
            default -> throw new IllegalStateException(key() + ": " + text(column));
        };
    }

    /** {@code name=value}; a name alone takes any value. */
    static Map<String, String> pairs(List<String> words) {
        return words.stream()
                .map(word -> (word.contains("=") ? word : word + "=*").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    static Placement credential(String cell) {
        var parts = cell.split(":", -1);
        return switch (parts[0]) {
            case "header" -> Placement.header(parts[1], parts[2].isEmpty() ? "" : parts[2] + " ");
            case "parameter" -> Placement.parameter(parts[1]);
            case "basic" -> Placement.pair(parts[1], parts[2]);
            case "signature" -> Placement.signature();
            case "anywhere" -> Placement.anywhere();
            default -> throw new IllegalStateException("No place for a credential: " + cell);
        };
    }
}
