package io.liaison.domain.audit;

import io.liaison.domain.audit.AuditOutcome.Refused;
import io.liaison.domain.audit.AuditOutcome.Succeeded;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;

/**
 * The one spelling of an entry that its hash is taken of: each part as the number of its bytes in UTF-8, a colon, itself and
 * a line feed, so that no two entries have the same. What is not there is empty. It never changes: all hashes rest on it.
 */
final class CanonicalForm {
    private final StringBuilder text = new StringBuilder();

    private CanonicalForm() {}

    static String of(ChainHead before, AuditEvent event) {
        var form = new CanonicalForm();
        var deed = event.deed();
        form.add(before.hash().hex());
        form.add(Long.toString(before.sequence() + 1));
        form.add(deed.tenant().toString());
        form.add(event.at().toString());
        form.add(deed.actor());
        form.add(deed.trace().map(trace -> trace.value()));
        form.add(deed.action().key());
        form.add(deed.subject().kind().key());
        form.add(deed.subject().id());
        form.add(deed.subject().name());
        form.add(deed.folder());
        form.add(outcome(event.outcome()));
        deed.details().keySet().toList().sorted().forEach(detail -> {
            form.add(detail);
            form.add(deed.details().get(detail));
        });
        return form.text.toString();
    }

    private static String outcome(AuditOutcome outcome) {
        return switch (outcome) {
            case Succeeded succeeded -> "";
            case Refused refused -> Integer.toString(refused.code().number());
        };
    }

    private void add(Option<?> part) {
        add(part.map(Object::toString).getOrElse(""));
    }

    private void add(String part) {
        text.append(part.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(part)
                .append('\n');
    }
}
