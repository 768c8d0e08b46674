package io.liaison.torture.canary.finder;

import io.liaison.torture.canary.secret.Kind;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** One stream of bytes, looked through as it passes; a mark may begin in one piece of it and end in another. */
public final class Search extends OutputStream {
    private static final int BEFORE = 160;
    private static final int AFTER = 40;
    private final Finder finder;
    private final Place place;
    private final Set<Kind> rightful;
    private final Finds finds;
    private int state;

    Search(Finder finder, Place place, Set<Kind> rightful, Finds finds) {
        this.finder = finder;
        this.place = place;
        this.rightful = rightful;
        this.finds = finds;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        finds.searched(place, length);
        for (var at = from; at < from + length; at++) {
            state = finder.step(state, bytes[at]);
            var trace = finder.endsIn(state);
            if (trace != null) {
                tell(trace, around(bytes, from, at, from + length));
            }
        }
    }

    private void tell(Trace trace, String around) {
        if (rightful.contains(trace.kind())) {
            finds.rightful(trace.kind());
        } else {
            finds.add(new Find(trace, place, around));
        }
    }

    private static String around(byte[] bytes, int from, int at, int to) {
        var begin = Math.max(from, at - BEFORE);
        return new String(bytes, begin, Math.min(to, at + AFTER) - begin, StandardCharsets.ISO_8859_1)
                .replaceAll("[^ -~]+", "·");
    }
}
