package io.liaison.domain.audit;

import io.liaison.domain.audit.AuditOutcome.Refused;
import io.liaison.domain.audit.AuditOutcome.Succeeded;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;

/**
 * The one spelling of an entry that its hash is taken of: each part as the number of its bytes in UTF-8, a colon, itself and
 * a line feed, so that no two entries have the same. What is not there is empty. It never changes: all hashes rest on it.
 */
final class CanonicalForm {
    private CanonicalForm() {}

    static String of(ChainHead before, AuditEvent event) {
        return parts(before, event)
                .appendAll(details(event.deed().details()))
                .map(CanonicalForm::spelled)
                .mkString();
    }

    private static Seq<String> parts(ChainHead before, AuditEvent event) {
        var deed = event.deed();
        return List.of(
                before.hash().hex(),
                Long.toString(before.sequence() + 1),
                deed.tenant().toString(),
                event.at().toString(),
                textOf(deed.actor()),
                textOf(deed.trace().map(trace -> trace.value())),
                deed.action().key(),
                deed.subject().kind().key(),
                deed.subject().id(),
                textOf(deed.subject().name()),
                textOf(deed.folder()),
                outcome(event.outcome()));
    }

    private static Seq<String> details(Map<String, String> details) {
        return details.keySet()
                .toList()
                .sorted()
                .flatMap(detail -> List.of(detail, details.get(detail).getOrElse("")));
    }

    private static String outcome(AuditOutcome outcome) {
        return switch (outcome) {
            case Succeeded succeeded -> "";
            case Refused refused -> Integer.toString(refused.code().number());
        };
    }

    private static String textOf(Option<?> part) {
        return part.map(Object::toString).getOrElse("");
    }

    private static String spelled(String part) {
        return part.getBytes(StandardCharsets.UTF_8).length + ":" + part + "\n";
    }
}
