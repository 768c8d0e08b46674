package io.liaison.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.liaison.application.text.CatalogueEntries;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.Conflict;
import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.Evidence;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden;
import io.liaison.domain.error.Invalid;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.NotFound;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.fixture.Failures;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatusesTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new Invalid.MissingParameter("name"), 400),
                arguments(new Invalid.MalformedRequest(Malformation.NOT_JSON, "1:1"), 400),
                arguments(new Invalid.MalformedRequest(Malformation.METHOD_NOT_ALLOWED, "PUT"), 405),
                arguments(new Invalid.MalformedRequest(Malformation.NOT_ACCEPTABLE, "text/csv"), 406),
                arguments(new Invalid.MalformedRequest(Malformation.BODY_TOO_LARGE, "> 1"), 413),
                arguments(new Invalid.MalformedRequest(Malformation.UNSUPPORTED_MEDIA_TYPE, "text/csv"), 415),
                arguments(new Forbidden.CredentialMissing(), 401),
                arguments(new Forbidden.CredentialRejected(), 401),
                arguments(new Forbidden.WebhookNotBelieved(Forbidden.Doubt.UNSIGNED), 401),
                arguments(new Forbidden.PermissionMissing(Permission.CONNECTIONS_USE, "Finance"), 403),
                arguments(new NotFound.FolderNotFound("f-1"), 404),
                arguments(new Conflict.NameAlreadyUsed("Ledger"), 409),
                arguments(new Conflict.StaleVersion(new Version(2)), 412),
                arguments(new Conflict.TriggerLate(Instant.EPOCH), 503),
                arguments(new Refused.ProviderRefused("invalid_client", ProviderMessage.NONE), 424),
                arguments(new Unavailable.StorageUnavailable(Duration.ofSeconds(1)), 503));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void follow_from_the_category(Failure failure, int status) {
        assertThat(Statuses.of(failure)).isEqualTo(status);
    }

    static Iterable<Failure> failuresOfOurs() {
        return Failures.samples().filter(failure -> entry(failure).evidence() == Evidence.OURS);
    }

    @ParameterizedTest
    @MethodSource("failuresOfOurs")
    void are_those_that_the_catalogue_tells_of_our_codes(Failure failure) {
        assertThat(entry(failure).statuses()).containsExactly(Statuses.of(failure));
    }

    private static CatalogueEntry entry(Failure failure) {
        return CatalogueEntries.all()
                .find(entry -> entry.code() == ErrorCatalogue.codeOf(failure))
                .get();
    }
}
