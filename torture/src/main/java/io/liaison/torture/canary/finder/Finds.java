package io.liaison.torture.canary.finder;

import io.liaison.torture.canary.secret.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What was searched and what was found: the first of each sort, since a leak that repeats itself is one leak. */
public final class Finds {
    private static final int MOST_OF_A_SORT = 3;
    private final Finder finder;
    private final Map<Place, LongAdder> searched = new ConcurrentHashMap<>();
    private final Map<Kind, LongAdder> rightful = new ConcurrentHashMap<>();
    private final Map<List<Object>, LongAdder> sorts = new ConcurrentHashMap<>();
    private final Queue<Find> finds = new ConcurrentLinkedQueue<>();

    public Finds(Finder finder) {
        this.finder = finder;
    }

    /** Looks through a stream for all that has no right to be in that place. */
    public Search in(Place place, Set<Kind> rightful) {
        return new Search(finder, place, rightful, this);
    }

    public List<Find> leaks() {
        return List.copyOf(finds);
    }

    /** How many bytes were looked at in each place. */
    public Map<Place, Long> searched() {
        return counts(searched, Place.class);
    }

    /** How often a secret was seen where it belongs: a finder that sees none there would see none anywhere. */
    public Map<Kind, Long> seenRightfully() {
        return counts(rightful, Kind.class);
    }

    void searched(Place place, int bytes) {
        searched.computeIfAbsent(place, any -> new LongAdder()).add(bytes);
    }

    void rightful(Kind kind) {
        rightful.computeIfAbsent(kind, any -> new LongAdder()).increment();
    }

    void add(Find find) {
        var sort = sorts.computeIfAbsent(List.of(find.trace(), find.place()), any -> new LongAdder());
        sort.increment();
        if (sort.sum() <= MOST_OF_A_SORT) {
            finds.add(find);
        }
    }

    private static <K extends Enum<K>> Map<K, Long> counts(Map<K, LongAdder> counted, Class<K> keys) {
        var counts = new EnumMap<K, Long>(keys);
        counted.forEach((key, count) -> counts.put(key, count.sum()));
        return counts;
    }
}
