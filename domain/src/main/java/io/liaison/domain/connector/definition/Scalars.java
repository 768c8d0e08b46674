package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;

/** What single values of a definition may be. {@code name} is told in the refusal. */
final class Scalars {
    private static final BigDecimal LONGEST =
            BigDecimal.valueOf(Duration.ofDays(36_500).toSeconds());

    private Scalars() {}

    static Either<Failure, String> text(String name, Written value) {
        return value instanceof Written.Text text ? Either.right(text.value()) : refuse(name, Expectation.TEXT);
    }

    /** A value that is compared as a text, however it is written. */
    static Either<Failure, String> spelled(String name, Written value) {
        return switch (value) {
            case Written.Text text -> Either.right(text.value());
            case Written.Amount amount -> Either.right(amount.value().toPlainString());
            case Written.Flag flag -> Either.right(Boolean.toString(flag.value()));
            case Written.Items items -> refuse(name, Expectation.TEXT);
            case Written.Members members -> refuse(name, Expectation.TEXT);
        };
    }

    static Either<Failure, Seq<String>> texts(String name, Written value) {
        return value instanceof Written.Items items
                ? Either.sequenceRight(items.values().map(item -> text(name, item)))
                        .mapLeft(why -> new InvalidArgument(name, Expectation.LIST_OF_TEXTS))
                : refuse(name, Expectation.LIST_OF_TEXTS);
    }

    static Either<Failure, Boolean> flag(String name, Written value) {
        return value instanceof Written.Flag flag ? Either.right(flag.value()) : refuse(name, Expectation.FLAG);
    }

    /** A whole number of seconds, one at least. */
    static Either<Failure, Duration> seconds(String name, Written value) {
        return count(name, value).map(Duration::ofSeconds);
    }

    /** The same, or none at all. */
    static Either<Failure, Duration> pause(String name, Written value) {
        return value instanceof Written.Amount amount && amount.value().signum() == 0
                ? Either.right(Duration.ZERO)
                : seconds(name, value).mapLeft(why -> new InvalidArgument(name, Expectation.SECONDS));
    }

    static Either<Failure, Long> count(String name, Written value) {
        return value instanceof Written.Amount amount && isCount(amount.value())
                ? Either.right(amount.value().longValue())
                : refuse(name, Expectation.COUNT);
    }

    static boolean isBlank(Written value) {
        return value instanceof Written.Text text && text.value().isBlank();
    }

    private static boolean isCount(BigDecimal number) {
        return number.signum() > 0
                && number.compareTo(LONGEST) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    private static <T> Either<Failure, T> refuse(String name, Expectation expected) {
        return Either.left(new InvalidArgument(name, expected));
    }
}
