package io.liaison.rest.health;

import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready as long as the storage answers: without it there is nothing that the server could do right. */
public final class StorageReadiness implements HealthCheck {
    private static final String NAME = "storage";
    private final Supplier<Either<Failure, String>> ping;

    public StorageReadiness(Supplier<Either<Failure, String>> ping) {
        this.ping = ping;
    }

    @Override
    public HealthCheckResponse call() {
        return ping.get().fold(StorageReadiness::down, answer -> HealthCheckResponse.up(NAME));
    }

    private static HealthCheckResponse down(Failure failure) {
        return HealthCheckResponse.named(NAME)
                .down()
                .withData("code", ErrorCatalogue.codeOf(failure).title())
                .build();
    }
}
