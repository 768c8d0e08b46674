package io.liaison.rest.connection;

import io.liaison.application.text.ErrorTexts;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.connection.HealthReport.Broken;
import io.liaison.domain.connection.HealthReport.Healthy;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.ProviderMessage;
import org.jspecify.annotations.Nullable;

/** Reports of checks as clients read them. */
final class HealthReports {

    private HealthReports() {}

    static HealthDto dto(HealthReport report, ErrorTexts texts) {
        return switch (report) {
            case Healthy healthy ->
                new HealthDto(
                        StatusName.CONNECTED.key(),
                        healthy.checkedAt(),
                        healthy.took().toMillis(),
                        healthy.account().label(),
                        null,
                        null);
            case Broken broken ->
                new HealthDto(
                        StatusName.DISCONNECTED.key(),
                        broken.checkedAt(),
                        broken.took().toMillis(),
                        null,
                        texts.detail(
                                broken.diagnosis().code(), broken.diagnosis().parameters()),
                        words(broken.diagnosis().providerMessage()));
        };
    }

    private static @Nullable String words(ProviderMessage message) {
        return message.isEmpty() ? null : message.value();
    }
}
