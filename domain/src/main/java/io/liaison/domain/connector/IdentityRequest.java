package io.liaison.domain.connector;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/**
 * The request that tells whose account a token opens, and so whether it still does: {@code GET /me}, below the API's
 * address, with JSON pointers (RFC 6901) to the account's identifier and to a label that people recognize.
 */
public record IdentityRequest(String path, String idPointer, String labelPointer) {
    private static final Pattern REQUEST = Pattern.compile("GET (/[\\x21-\\x7E]{0,2000})");
    private static final Pattern POINTER = Pattern.compile("(/([^~/]|~[01])*)+");

    /** {@code request} is a method and a path; only {@code GET} is safe to repeat, so only that is taken. */
    public static Either<Failure, IdentityRequest> of(String request, String idPointer, String labelPointer) {
        var matcher = REQUEST.matcher(request);
        if (!matcher.matches()) {
            return Either.left(new InvalidArgument("request", Expectation.IDENTITY_REQUEST));
        }
        if (!POINTER.matcher(idPointer).matches()) {
            return Either.left(new InvalidArgument("id", Expectation.JSON_POINTER));
        }
        return POINTER.matcher(labelPointer).matches()
                ? Either.right(new IdentityRequest(matcher.group(1), idPointer, labelPointer))
                : Either.left(new InvalidArgument("label", Expectation.JSON_POINTER));
    }
}
