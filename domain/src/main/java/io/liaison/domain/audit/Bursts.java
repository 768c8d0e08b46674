package io.liaison.domain.audit;

import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What was done so often within a moment that an entry for each time would bury all others: it is one entry, which tells how
 * often, and until when. Whoever reads the same token thousands of times a second is told of as exactly that.
 */
public final class Bursts {
    /** From so many on, alike in all but the moment and the trace, they are one entry. */
    public static final int FROM = 8;

    private Bursts() {}

    /** In the order in which they began. */
    public static Seq<AuditEvent> gathered(Seq<AuditEvent> moment) {
        return moment.size() < FROM
                ? moment
                : moment.groupBy(Likeness::of)
                        .values()
                        .flatMap(alike -> alike.size() < FROM ? alike : List.of(burst(alike)))
                        .sortBy(AuditEvent::at)
                        .toList();
    }

    private static AuditEvent burst(Seq<AuditEvent> alike) {
        var inOrder = alike.sortBy(AuditEvent::at);
        var first = inOrder.head();
        var deed = first.deed()
                .with("times", String.valueOf(alike.size()))
                .with("until", inOrder.last().at().toString());
        return deed.ended(first.outcome(), first.at());
    }

    private record Likeness(
            Option<PrincipalId> actor,
            AuditAction action,
            AuditSubject subject,
            Option<FolderId> folder,
            Map<String, String> details,
            AuditOutcome outcome) {

        static Likeness of(AuditEvent event) {
            var deed = event.deed();
            return new Likeness(
                    deed.actor(), deed.action(), deed.subject(), deed.folder(), deed.details(), event.outcome());
        }
    }
}
