package io.liaison.torture.event.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one account shows, by the moment in which it happened. Some of it is dated back, or shown late, by five seconds in all. */
final class Board {
    private static final long A_SECOND = 1_000;
    private final List<Item> items = new ArrayList<>();

    /** An item that is called as an earlier one is that one again, changed, provided that its moment is another one. */
    synchronized void show(Item item) {
        var at = firstAfter(item.at());
        items.add(
                at,
                item.id().isPresent() && isCalledSo(item)
                        ? new Item(item.number(), ownName(item), item.at(), item.seen())
                        : item);
    }

    /** Everything that happened after that moment, and is shown. */
    synchronized List<Item> after(long moment, long now) {
        return items.subList(firstAfter(moment), items.size()).stream()
                .filter(item -> item.seen() <= now)
                .toList();
    }

    /** The last ones, whenever they happened. */
    synchronized List<Item> last(int most) {
        return List.copyOf(items.subList(Math.max(0, items.size() - most), items.size()));
    }

    /** Among those of the last seconds, which could be in the same one. */
    private boolean isCalledSo(Item item) {
        var from = firstAfter(item.at() - 2 * A_SECOND);
        return items.subList(from, Math.min(items.size(), firstAfter(item.at() + 2 * A_SECOND))).stream()
                .anyMatch(other -> other.id().equals(item.id()));
    }

    private static Optional<String> ownName(Item item) {
        return Optional.of("own-" + item.number());
    }

    private int firstAfter(long moment) {
        var low = 0;
        var high = items.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (items.get(middle).at() <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
