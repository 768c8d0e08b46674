package io.liaison.application.text;

import java.time.Duration;

/** How long ago something was, as people say it: in one unit, and no more exactly than that. */
record Age(String unit, long count) {

    /** Clocks of two machines may differ, so what seems to lie ahead was just now. */
    static Age of(Duration age) {
        if (age.toMinutes() < 1) {
            return new Age("NOW", 0);
        }
        if (age.toHours() < 1) {
            return in("MINUTE", age.toMinutes());
        }
        return age.toDays() < 1 ? in("HOUR", age.toHours()) : in("DAY", age.toDays());
    }

    private static Age in(String unit, long count) {
        return new Age(count == 1 ? unit : unit + "S", count);
    }
}
