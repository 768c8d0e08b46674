package io.liaison.rest.audit;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.shared.TraceId;
import io.liaison.rest.audit.AuditEntryDto.ActorDto;
import io.liaison.rest.audit.AuditEntryDto.RefusalDto;
import io.liaison.rest.audit.AuditEntryDto.SubjectDto;
import org.jspecify.annotations.Nullable;

/** Entries as clients read them, in one language. */
final class AuditEntries {

    private AuditEntries() {}

    static AuditEntryDto dto(AuditView view, Language language) {
        var event = view.entry().event();
        var deed = event.deed();
        return new AuditEntryDto(
                view.entry().sequence(),
                event.at(),
                deed.actor()
                        .map(id -> new ActorDto(id.toString(), view.actorName().getOrNull()))
                        .getOrNull(),
                deed.action().key(),
                subject(deed.subject()),
                deed.folder().map(Object::toString).getOrNull(),
                outcome(event.outcome()),
                refusal(event.outcome(), language),
                deed.trace().map(TraceId::value).getOrNull(),
                deed.details().toJavaMap(),
                view.entry().hash().hex());
    }

    private static SubjectDto subject(AuditSubject subject) {
        return new SubjectDto(subject.kind().key(), subject.id(), subject.name().getOrNull());
    }

    private static String outcome(AuditOutcome outcome) {
        return switch (outcome) {
            case AuditOutcome.Succeeded succeeded -> AuditRequests.SUCCEEDED;
            case AuditOutcome.Refused refused -> AuditRequests.REFUSED;
        };
    }

    private static @Nullable RefusalDto refusal(AuditOutcome outcome, Language language) {
        return switch (outcome) {
            case AuditOutcome.Succeeded succeeded -> null;
            case AuditOutcome.Refused refused ->
                new RefusalDto(
                        refused.code().number(),
                        refused.code().title(),
                        ErrorTexts.in(language).title(refused.code()));
        };
    }
}
