package io.liaison.sandbox.imitation.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.liaison.sandbox.imitation.habits.Habits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table {@code facts.tsv}: how providers behave by what is publicly known of them. It is written independently of
 * the connectors that Liaison brings along, so that a mistake in one of them is found by trying it here.
 */
public final class Facts {
    private static final String TABLE = "/io/liaison/sandbox/imitation/facts.tsv";

    private final Map<String, Row> rows;

    private Facts(Map<String, Row> rows) {
        this.rows = rows;
    }

    public static Facts read() {
        try (var stream = Objects.requireNonNull(Facts.class.getResourceAsStream(TABLE))) {
            return new Facts(rows(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Row> rows(InputStream stream) throws IOException {
        var lines = new String(stream.readAllBytes(), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        var columns = List.of(lines.getFirst().split("\t"));
        var rows = new LinkedHashMap<String, Row>();
        for (var line : lines.subList(1, lines.size())) {
            var row = Row.of(columns, line);
            rows.put(row.key(), row);
        }
        return rows;
    }

    public Set<String> keys() {
        return rows.keySet();
    }

    /** In the order of the table. */
    public List<Habits> all() {
        return rows.values().stream().map(Facts::habits).toList();
    }

    /** Of a provider in the table. */
    public Habits of(String key) {
        return habits(row(key));
    }

    public Set<Way> ways(String key) {
        return ways(row(key));
    }

    private Row row(String key) {
        return Optional.ofNullable(rows.get(key)).orElseThrow(() -> new IllegalArgumentException("Unknown: " + key));
    }

    private static Set<Way> ways(Row row) {
        return row.words("ways").stream().map(Way::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Habits habits(Row row) {
        var ways = ways(row);
        return new Habits(
                row.key(),
                AuthorizationFacts.of(row),
                TokenFacts.requests(row, ways),
                TokenFacts.answers(row),
                RefreshFacts.refresh(row),
                row.place("device"),
                RefreshFacts.revocation(row),
                ApiFacts.of(row, ways),
                Optional.empty());
    }
}
