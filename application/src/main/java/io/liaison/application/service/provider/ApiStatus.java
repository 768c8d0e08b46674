package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.ApiEndpoint.Answer;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;

/** What the status of an answer means to the engine itself. */
public final class ApiStatus {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private ApiStatus() {}

    /** None for a success. Any other status is a failure: one that passes by itself, or one that does not. */
    public static Option<Failure> trouble(URI address, Answer answer) {
        var status = answer.status();
        if (status >= 200 && status < 300) {
            return Option.none();
        }
        return Option.some(
                status == TOO_MANY_REQUESTS || status >= SERVER_ERRORS
                        ? new ProviderBusy(
                                String.valueOf(address.getHost()),
                                status,
                                answer.patience().getOrElse(Duration.ZERO))
                        : new ProviderRefused(String.valueOf(status), ProviderMessage.NONE));
    }
}
