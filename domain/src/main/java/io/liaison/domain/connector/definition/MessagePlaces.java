package io.liaison.domain.connector.definition;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/** The places in what a provider posts. {@code name} is told in the refusal. */
final class MessagePlaces {
    private static final String HEADER = "header:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}";
    private static final Pattern OF_MESSAGE = Pattern.compile(HEADER + "|body:/.{1,200}|part:[A-Za-z0-9_]{1,20}");
    private static final Pattern OF_CALL =
            Pattern.compile(HEADER + "|query:[\\x21-\\x7E]{1,100}|body:(/([^~/]|~[01]){1,100}+){1,20}+");

    private MessagePlaces() {}

    /** In a message: a header, its body, or a part of the header that it is signed in. */
    static Either<Failure, String> of(String name, String raw) {
        return matching(name, raw, OF_MESSAGE, Expectation.MESSAGE_PLACE);
    }

    /** Where it says what it is about. */
    static Either<Failure, String> ofId(String name, String raw) {
        return raw.startsWith("/") ? Lines.pointer(name, raw).map(found -> raw) : of(name, raw);
    }

    /** In a call that is no message yet: its query, a header, or its body. */
    static Either<Failure, String> ofCall(String name, String raw) {
        return matching(name, raw, OF_CALL, Expectation.CALL_PLACE);
    }

    private static Either<Failure, String> matching(String name, String raw, Pattern places, Expectation expected) {
        return places.matcher(raw).matches() ? Either.right(raw) : Either.left(new InvalidArgument(name, expected));
    }
}
