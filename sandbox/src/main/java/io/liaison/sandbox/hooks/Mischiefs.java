package io.liaison.sandbox.hooks;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The mischiefs that are switched on, any number of them, and for how many messages more. */
public final class Mischiefs {
    private final Map<Mischief, Optional<Long>> active = new EnumMap<>(Mischief.class);

    /** @param times for how many messages, or empty for all of them until the reset */
    public synchronized void switchOn(Mischief mischief, Optional<Long> times) {
        active.put(mischief, times);
    }

    public synchronized void reset() {
        active.clear();
    }

    synchronized boolean strikes(Mischief mischief) {
        var left = active.get(mischief);
        if (left == null) {
            return false;
        }
        if (left.filter(times -> times <= 1).isPresent()) {
            active.remove(mischief);
        } else {
            active.put(mischief, left.map(times -> times - 1));
        }
        return true;
    }

    /** Each by its name, with the number of messages that it will still strike, or {@code all}. */
    public synchronized Map<String, Object> described() {
        var described = new LinkedHashMap<String, Object>();
        active.forEach((mischief, left) -> described.put(
                mischief.toString(), left.<Object>map(times -> times).orElse("all")));
        return described;
    }
}
