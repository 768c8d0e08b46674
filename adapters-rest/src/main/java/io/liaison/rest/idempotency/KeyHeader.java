package io.liaison.rest.idempotency;

import io.liaison.domain.error.Failure;
import io.liaison.domain.idempotency.IdempotencyKey;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.regex.Pattern;

/** The header {@code Idempotency-Key}: a key as it is, or as a quoted string (RFC 8941, 3.3.3), which means the same. */
final class KeyHeader {
    private static final String NAME = "Idempotency-Key";

    /** Gives back nothing that it took: otherwise a long key would be as many calls on the stack. */
    private static final Pattern QUOTED = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*+)\"");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private KeyHeader() {}

    /** What the request is called, if it is called anything; it cannot be called two things. */
    static Option<Either<Failure, String>> of(ContainerRequestContext request) {
        var values = request.getHeaders().get(NAME);
        return values == null ? Option.none() : Option.some(only(values));
    }

    private static Either<Failure, String> only(List<String> values) {
        return values.size() == 1 ? read(values.getFirst()) : Either.left(IdempotencyKey.refusal());
    }

    static Either<Failure, String> read(String value) {
        if (!value.startsWith("\"")) {
            return Either.right(value);
        }
        var quoted = QUOTED.matcher(value);
        return quoted.matches()
                ? Either.right(ESCAPED.matcher(quoted.group(1)).replaceAll("$1"))
                : Either.left(IdempotencyKey.refusal());
    }
}
