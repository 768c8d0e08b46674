package io.liaison.torture.engine;

import io.liaison.application.port.outbound.RefreshLeases.Lease;
import io.liaison.application.port.outbound.RefreshLeases.Outcome.Held;
import io.liaison.application.port.outbound.RefreshLeases.Turn;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.sandbox.grants.Fingerprint;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arguments and results as words of a trace: which connection, which fence, which token; never a secret. */
final class Words {

    private Words() {}

    /** {@code connection=…}, {@code number=…} and {@code token=…}, as far as there are any. */
    static String of(Object @Nullable [] arguments) {
        return arguments == null
                ? ""
                : Arrays.stream(arguments)
                        .filter(Objects::nonNull)
                        .flatMap(Words::words)
                        .collect(Collectors.joining(" "));
    }

    /** The plain name of the result, and its fence when it has one; of a failure the name alone. */
    static String of(@Nullable Object result) {
        return switch (result) {
            case null -> "nothing";
            case Either<?, ?> either
            when either.isLeft() -> "failed:" + either.getLeft().getClass().getSimpleName();
            case Either<?, ?> either -> of(either.get());
            case Option<?> option -> option.isEmpty() ? "none" : of(option.get());
            case Boolean flag -> flag.toString();
            case Number number -> number.toString();
            case Held held -> "Held:" + held.lease().fence();
            default -> result.getClass().getSimpleName();
        };
    }

    private static Stream<String> words(Object argument) {
        return switch (argument) {
            case ConnectionId connection -> Stream.of("connection=" + connection.value());
            case Turn turn -> words(turn.connection());
            case Lease lease -> Stream.of("connection=" + lease.connection().value(), "number=" + lease.fence());
            case Long number -> Stream.of("number=" + number);
            case Secret secret -> Stream.of("token=" + Fingerprint.of(secret.reveal()));
            case Option<?> option -> option.isEmpty() ? Stream.empty() : words(option.get());
            default -> Stream.empty();
        };
    }
}
