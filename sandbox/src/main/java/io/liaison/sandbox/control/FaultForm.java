package io.liaison.sandbox.control;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import io.liaison.sandbox.faults.ActiveFault;
import io.liaison.sandbox.faults.Fault;
import io.liaison.sandbox.faults.FaultKind;
import io.liaison.sandbox.faults.FaultTarget;
import io.liaison.sandbox.http.Form;
import java.time.Duration;
import java.util.Set;

/** {@code action=fail}: which endpoint, how, and how often. */
final class FaultForm {
    private static final Set<String> FIELDS =
            Set.of("action", "target", "kind", "times", "delay", "retryAfter", "processed");
    private static final long LONGEST_DELAY_MILLIS = Duration.ofHours(1).toMillis();

    private FaultForm() {}

    static FaultTarget target(Form form) throws GeneralException {
        return Choices.required(FaultTarget.class, "target", form.only(FIELDS));
    }

    static ActiveFault fault(Form form) throws GeneralException {
        var kind = kind(form);
        if (!kind.befalls(target(form))) {
            throw invalidRequest(kind + " is a fault of " + FaultTarget.CHANGES + " only");
        }
        return new ActiveFault(
                new Fault(
                        kind,
                        status(form),
                        Duration.ofSeconds(form.number("retryAfter", 0, 3600).orElse(5L)),
                        Duration.ofMillis(
                                form.number("delay", 0, LONGEST_DELAY_MILLIS).orElse(1000L)),
                        form.flag("processed")),
                form.number("times", 1, Integer.MAX_VALUE));
    }

    private static FaultKind kind(Form form) throws GeneralException {
        return isStatus(form) ? FaultKind.STATUS : Choices.required(FaultKind.class, "kind", form);
    }

    /** The kind may be a number: then it is the status to fail with. */
    private static int status(Form form) throws GeneralException {
        return isStatus(form)
                ? form.number("kind", 400, 599).map(Long::intValue).orElse(500)
                : 500;
    }

    private static boolean isStatus(Form form) {
        return form.optional("kind").filter(kind -> kind.matches("\\d+")).isPresent();
    }
}
