package io.liaison.rest.wire;

import io.vavr.control.Option;
import java.math.BigDecimal;

/** Numbers as people and programs send them. One that would be endless to write out is none. */
public final class Amounts {
    private static final int MOST_DIGITS = 60;

    private Amounts() {}

    public static Option<BigDecimal> parse(String text) {
        try {
            return handy(new BigDecimal(text.strip()));
        } catch (NumberFormatException malformed) {
            return Option.none();
        }
    }

    static Option<BigDecimal> handy(BigDecimal number) {
        return Option.when(Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS, number);
    }
}
