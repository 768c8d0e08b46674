package io.liaison.rest.console.connection;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.audit.AuditView;
import io.liaison.rest.console.connection.ActivityPage.Deed;
import io.liaison.rest.console.frame.Moments;
import io.liaison.rest.page.Labels;
import org.jspecify.annotations.Nullable;

/** Entries of the audit in the words of one language. */
final class Deeds {
    private final Labels labels;
    private final ErrorTexts errors;
    private final Moments moments;

    Deeds(Language language) {
        this.labels = ConnectionWords.in(language);
        this.errors = ErrorTexts.in(language);
        this.moments = new Moments(language);
    }

    Deed of(AuditView view) {
        var event = view.entry().event();
        var deed = event.deed();
        return new Deed(
                moments.of(event.at()),
                deed.actor()
                        .map(id -> view.actorName().getOrElse(() -> labels.get("deed.gone")))
                        .getOrElse(() -> labels.get("deed.nobody")),
                labels.getOr("deed." + deed.action().key(), deed.action().key()),
                refusal(event.outcome()));
    }

    private @Nullable String refusal(AuditOutcome outcome) {
        return switch (outcome) {
            case AuditOutcome.Succeeded succeeded -> null;
            case AuditOutcome.Refused refused -> errors.title(refused.code());
        };
    }
}
