package io.liaison.domain.proxy;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.util.Locale;

/** One line of the head of a message. Its value is one line too, so that it cannot begin another one. */
public record HttpHeader(String name, String value) {
    private static final String TOKEN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-.^_`|~";
    private static final int MAX_NAME = 200;
    private static final int LAST = 0xFF;

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public HttpHeader {
        if (!isName(name) || !isValue(value)) {
            throw new IllegalArgumentException("not a header, use HttpHeader.of");
        }
    }

    /** The name stands in the refusal, and the value does not. */
    public static Either<Failure, HttpHeader> of(String name, String value) {
        return isName(name) && isValue(value)
                ? Either.right(new HttpHeader(name, value))
                : Either.left(new InvalidArgument(isName(name) ? name : "header", Expectation.HEADER));
    }

    /** Names know no case. */
    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    String lowerName() {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= MAX_NAME && text.chars().allMatch(each -> TOKEN.indexOf(each) >= 0);
    }

    private static boolean isValue(String text) {
        return text.chars().allMatch(each -> each == '\t' || (each <= LAST && !Character.isISOControl(each)));
    }

    /** A value may be a secret: a cookie, for one. */
    @Override
    public String toString() {
        return name + ": …";
    }
}
