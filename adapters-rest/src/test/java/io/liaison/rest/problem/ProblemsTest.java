package io.liaison.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.Language;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.Trace;
import io.vavr.collection.List;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
    private static final Exchange ENGLISH =
            new Exchange(Language.ENGLISH, Trace.following("00-" + TRACE_ID + "-b7ad6b7169203331-01"));
    private final Problems problems = new Problems(URI.create("https://liaison.example.com/"));

    @Test
    void say_everything_that_a_program_needs() {
        var problem = problems.describe(new NameAlreadyUsed("Ledger"), ENGLISH);

        assertThat(problem)
                .isEqualTo(new ProblemDto(
                        "https://liaison.example.com/errors/1001",
                        "This name is already used",
                        409,
                        "The name “Ledger” is already used here.",
                        problem.instance(),
                        1001,
                        "NameAlreadyUsed",
                        Map.of("name", "Ledger"),
                        "caller",
                        false,
                        "Choose another name, or use what already has this one.",
                        TRACE_ID,
                        null,
                        null));
    }

    @Test
    void speak_the_language_of_the_exchange() {
        var french = new Exchange(Language.FRENCH, ENGLISH.trace());

        assertThat(problems.describe(new NameAlreadyUsed("Ledger"), french).title())
                .isEqualTo("Ce nom est déjà utilisé");
    }

    @Test
    void list_every_fault_with_its_place() {
        var failure = new InvalidFields(List.of(
                new FieldError("/name", new MissingParameter("name")),
                new FieldError("/pollingFrequency", new InvalidArgument("pollingFrequency", Expectation.DURATION))));

        assertThat(problems.describe(failure, ENGLISH).errors())
                .containsExactly(
                        new FieldProblemDto("/name", 1014, "“name” is required."),
                        new FieldProblemDto(
                                "/pollingFrequency",
                                1009,
                                "“pollingFrequency” is not acceptable; expected: an ISO 8601 duration such as PT5M."));
    }

    @Test
    void keep_the_words_of_the_provider_apart() {
        var failure = new GrantRejected("invalid_grant", new ProviderMessage("Token was revoked by Ada"));

        var problem = problems.describe(failure, ENGLISH);

        assertThat(problem.providerMessage()).isEqualTo("Token was revoked by Ada");
        assertThat(problem.detail()).doesNotContain("Ada");
    }

    @Test
    void tell_nothing_of_the_inside_of_a_bug() {
        var problem = problems.describeBug(ENGLISH);

        assertThat(problem.code()).isZero();
        assertThat(problem.instance()).startsWith("urn:uuid:");
    }

    @Test
    void have_each_an_instance_of_their_own() {
        var first = problems.describeBug(ENGLISH).instance();
        var second = problems.describeBug(ENGLISH).instance();

        assertThat(first)
                .isNotEqualTo(second)
                .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }
}
