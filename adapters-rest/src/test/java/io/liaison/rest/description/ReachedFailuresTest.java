package io.liaison.rest.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.liaison.application.port.FailsWith;
import io.liaison.domain.error.Conflict.AuthorizationUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.fixture.Failures;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachedFailuresTest {

    @Test
    void a_lambda_counts_as_a_call() {
        assertThat(kindsBehind("throughLambda"))
                .containsExactlyInAnyOrder("AuthorizationNotFound", "AuthorizationUsed");
    }

    @Test
    void a_method_reference_counts_as_a_call() {
        assertThat(kindsBehind("throughReference"))
                .containsExactlyInAnyOrder("AuthorizationNotFound", "AuthorizationUsed");
    }

    @Test
    void what_is_made_on_the_way_is_found() {
        assertThat(kindsBehind("makes")).containsExactly("FolderNotFound");
    }

    @Test
    void what_a_constructor_reference_makes_is_found() {
        assertThat(kindsBehind("makesThroughReference")).containsExactly("AuthorizationUsed");
    }

    @Test
    void a_category_stands_for_all_that_is_in_it() {
        assertThat(kindsBehind("anyOutage"))
                .contains("StorageUnavailable", "ProviderBusy")
                .hasSize(8);
    }

    @Test
    void a_malformed_request_is_found_with_its_reason() {
        assertThat(behind("malformed")).containsExactly(new MalformedRequest(Malformation.BODY_TOO_LARGE, ""));
    }

    @Test
    void what_is_not_called_is_not_found() {
        assertThat(behind("nothing")).isEmpty();
    }

    private static List<String> kindsBehind(String method) {
        return behind(method).stream()
                .map(failure -> failure.getClass().getSimpleName())
                .toList();
    }

    private static List<Failure> behind(String method) {
        var routes = new ClassFileImporter()
                .importClasses(Routes.class, UseCase.class)
                .get(Routes.class);
        var starts = routes.getMethods().stream()
                .filter(each -> each.getName().equals(method))
                .toList();
        return ReachedFailures.from(starts).among(Failures.samples().asJava()).toList();
    }

    interface UseCase {
        @FailsWith({AuthorizationNotFound.class, AuthorizationUsed.class})
        Either<Failure, String> carryOut(String command);

        @FailsWith(Unavailable.class)
        Either<Failure, String> reachOut(String command);
    }

    /** What resources do, each in one line. */
    record Routes(UseCase useCase) {

        Either<Failure, String> throughLambda(String raw) {
            return Either.<Failure, String>right(raw).flatMap(read -> useCase.carryOut(read.strip()));
        }

        Either<Failure, String> throughReference(String raw) {
            return Either.<Failure, String>right(raw).flatMap(useCase::carryOut);
        }

        Either<Failure, String> makes(String raw) {
            return Option.of(raw).toEither(() -> missing(raw));
        }

        Either<Failure, String> makesThroughReference(String raw) {
            return Option.of(raw).toEither(AuthorizationUsed::new);
        }

        Either<Failure, String> anyOutage(String raw) {
            return useCase.reachOut(raw);
        }

        Failure malformed(String raw) {
            return new MalformedRequest(Malformation.BODY_TOO_LARGE, raw);
        }

        String nothing(String raw) {
            return raw.strip();
        }

        private static Failure missing(String raw) {
            return new FolderNotFound(raw);
        }
    }
}
