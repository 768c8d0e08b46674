package io.liaison.domain.access;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.PRINCIPAL;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.KeyExpired;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.shared.ApiKeyId;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {
    private static final ApiKeyId ID = new ApiKeyId(uuid(70));

    @Test
    void a_key_is_good_until_its_end() {
        var key = issue("2026-04-17T12:00:01Z").get();

        assertThat(key.unlessExpired(NOON.plusMillis(999))).isEqualTo(Either.right(key));
        assertThat(key.unlessExpired(NOON.plusSeconds(1))).isEqualTo(Either.left(new KeyExpired(NOON.plusSeconds(1))));
    }

    @Test
    void a_key_without_an_end_is_good_for_ever() {
        var key = ApiKey.plain(ID, PRINCIPAL, NOON);

        assertThat(key.unlessExpired(Instant.MAX)).isEqualTo(Either.right(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2026-04-17T12:00:00Z",
                "2026-04-17",
                "+10000-01-01T00:00:00Z",
                "2026-04-17T12:00:01"
            })
    void an_end_is_a_moment_to_come(String end) {
        assertThat(issue(end))
                .isEqualTo(Either.left(new InvalidFields(List.of(
                        new FieldError("/expiresAt", new InvalidArgument("expiresAt", Expectation.FUTURE_INSTANT))))));
    }

    @Test
    void a_use_is_worth_noting_once_a_minute() {
        var unused = ApiKey.plain(ID, PRINCIPAL, NOON);
        var used = new ApiKey(ID, PRINCIPAL, Option.none(), NOON, Option.none(), Option.some(NOON));

        assertThat(unused.isWorthNoting(NOON)).isTrue();
        assertThat(used.isWorthNoting(NOON.plusSeconds(59))).isFalse();
        assertThat(used.isWorthNoting(NOON.plusSeconds(60))).isTrue();
    }

    private static Either<Failure, ApiKey> issue(String end) {
        return ApiKey.issue(ID, PRINCIPAL, Option.none(), Option.some(end), NOON);
    }
}
