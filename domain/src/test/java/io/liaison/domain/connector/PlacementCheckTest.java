package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementCheckTest {
    private static final Option<ConnectorDraft.Placement> UNWRITTEN = Option.none();

    @Test
    void an_api_key_has_to_say_where_it_stands() {
        assertThat(pointers(check(AuthenticationKind.API_KEY, UNWRITTEN))).containsExactly("/placement");
        assertThat(pointers(check(AuthenticationKind.API_KEY, written("header", null, null))))
                .containsExactly("/placement/name");
    }

    @Test
    void an_api_key_stands_alone_unless_it_says_otherwise() {
        assertThat(check(AuthenticationKind.API_KEY, written(null, "X-Api-Key", null))
                        .get())
                .isEqualTo(new TokenPlacement(Carrier.HEADER, "X-Api-Key", ""));
        assertThat(check(AuthenticationKind.API_KEY, written("query", "key", "k:"))
                        .get())
                .isEqualTo(new TokenPlacement(Carrier.QUERY, "key", "k:"));
    }

    @Test
    void a_personal_token_is_a_bearer_token_unless_it_says_otherwise() {
        var kind = AuthenticationKind.PERSONAL_ACCESS_TOKEN;

        assertThat(check(kind, UNWRITTEN).get()).isEqualTo(TokenPlacement.BEARER);
        assertThat(check(kind, written(null, null, "SSWS ")).get())
                .isEqualTo(new TokenPlacement(Carrier.HEADER, "Authorization", "SSWS "));
        assertThat(check(kind, written(null, "X-Token", null)).get())
                .isEqualTo(new TokenPlacement(Carrier.HEADER, "X-Token", ""));
    }

    @Test
    void every_fault_of_a_place_is_named() {
        assertThat(pointers(check(AuthenticationKind.API_KEY, written("cookie", "Host", "\n"))))
                .containsExactlyInAnyOrder("/placement/in", "/placement/name", "/placement/prefix");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"API_KEY", "PERSONAL_ACCESS_TOKEN"})
    void the_other_types_have_no_choice(AuthenticationKind kind) {
        assertThat(pointers(check(kind, written("header", "X", null)))).containsExactly("/placement");
        assertThat(check(kind, UNWRITTEN).isValid()).isTrue();
    }

    private static Validation<Seq<FieldError>, TokenPlacement> check(
            AuthenticationKind kind, Option<ConnectorDraft.Placement> written) {
        return PlacementCheck.outcome("/placement", kind, written);
    }

    private static Option<ConnectorDraft.Placement> written(
            @Nullable String in, @Nullable String name, @Nullable String prefix) {
        return Option.some(new ConnectorDraft.Placement(Option.of(in), Option.of(name), Option.of(prefix)));
    }

    private static Seq<String> pointers(Validation<Seq<FieldError>, ?> checked) {
        return checked.getError().map(FieldError::pointer);
    }
}
