package io.liaison.application.service.upkeep;

import io.liaison.application.port.Made;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;

/** What has come of the checks of a batch so far, and which providers gave no answer. */
record Tally(Made made, Set<Provider> silent) {
    static final Tally EMPTY = new Tally(Made.NOTHING, HashSet.empty());
    static final String CONFIRMED = "confirmed";
    static final String REFUSED = "refused";
    static final String UNANSWERED = "unanswered";

    boolean isLeftAlone(Connection connection) {
        return silent.contains(Provider.of(connection));
    }

    Tally with(Connection connection, Either<Failure, HealthReport> outcome) {
        return outcome.fold(
                failure -> new Tally(
                        made.and(UNANSWERED), isSilence(failure) ? silent.add(Provider.of(connection)) : silent),
                report -> new Tally(made.and(nameOf(report)), silent));
    }

    private static String nameOf(HealthReport report) {
        return switch (report) {
            case HealthReport.Healthy healthy -> CONFIRMED;
            case HealthReport.Broken broken -> REFUSED;
        };
    }

    private static boolean isSilence(Failure failure) {
        return failure instanceof ProviderUnreachable || failure instanceof ProviderBusy;
    }

    /** As far as can be told without asking. */
    private record Provider(TenantId tenant, ConnectorKey connector) {

        static Provider of(Connection connection) {
            var placement = connection.placement();
            return new Provider(placement.tenant(), placement.connector());
        }
    }
}
