package io.liaison.domain.connector.definition;

import static io.liaison.domain.shared.AuthenticationKind.API_KEY;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BindingCheckTest {

    @Test
    void tokens_are_bound_only_where_somebody_says_so() {
        assertThat(BindingCheck.outcome("/dpop", Option.some(CLIENT_CREDENTIALS), true, Option.none()))
                .isEqualTo(Validation.valid(TokenBinding.NEVER));
    }

    @ParameterizedTest
    @EnumSource
    void each_is_written_by_its_name(TokenBinding binding) {
        assertThat(read(CLIENT_CREDENTIALS, true, binding.key())).isEqualTo(Validation.valid(binding));
    }

    @Test
    void other_names_are_none() {
        assertThat(read(CLIENT_CREDENTIALS, true, "Required")).isEqualTo(refused(Expectation.TOKEN_BINDING));
    }

    @Test
    void what_is_offered_is_told_by_an_issuer_only() {
        assertThat(read(CLIENT_CREDENTIALS, false, "offered"))
                .isEqualTo(refused(Expectation.TOKEN_BINDING_WITHOUT_ISSUER));
        assertThat(read(CLIENT_CREDENTIALS, false, "required")).isEqualTo(Validation.valid(TokenBinding.REQUIRED));
    }

    @Test
    void what_is_shown_as_it_was_entered_is_bound_to_nothing() {
        assertThat(read(API_KEY, true, "required")).isEqualTo(refused(Expectation.MEMBER_OF_TYPE));
    }

    private static Validation<Seq<FieldError>, TokenBinding> read(
            AuthenticationKind kind, boolean hasIssuer, String written) {
        return BindingCheck.outcome("/dpop", Option.some(kind), hasIssuer, Option.some(written));
    }

    private static Validation<Seq<FieldError>, TokenBinding> refused(Expectation expected) {
        return Validation.invalid(List.of(new FieldError("/dpop", new InvalidArgument("dpop", expected))));
    }
}
