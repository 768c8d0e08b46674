package io.liaison.sandbox.hooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What has become of a letter: the status of each attempt, 0 for one without an answer. Its owner locks. */
final class Delivery {
    private final List<Integer> statuses = new ArrayList<>();
    private final Letter letter;
    private State state = State.WAITING;

    Delivery(Letter letter) {
        this.letter = letter;
    }

    Letter letter() {
        return letter;
    }

    State state() {
        return state;
    }

    int tries() {
        return statuses.size();
    }

    void tried(int status) {
        statuses.add(status);
    }

    void became(State other) {
        state = other;
    }

    Map<String, Object> described() {
        var described = new LinkedHashMap<String, Object>();
        described.put("id", letter.delivery());
        described.put("hook", letter.hook().id());
        described.put("eventId", letter.eventId());
        letter.mischief().ifPresent(mischief -> described.put("mischief", mischief.toString()));
        described.put("state", state.toString());
        described.put("statuses", List.copyOf(statuses));
        return described;
    }

    enum State {
        WAITING,
        /** Answered with 2xx. */
        TAKEN,
        /** Not taken, and not tried again. */
        REFUSED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
