package io.liaison.persistence.document;

import io.liaison.domain.trigger.HookRefusal;
import java.time.Instant;

/** Refusals of hooks, to documents and back. */
public final class HookRefusals {

    private HookRefusals() {}

    public static HookRefusalDocument document(HookRefusal refusal) {
        return new HookRefusalDocument(refusal.at().toString(), Diagnoses.document(refusal.why()), refusal.times());
    }

    public static HookRefusal restore(HookRefusalDocument document) {
        return new HookRefusal(Instant.parse(document.at()), Diagnoses.restore(document.why()), document.times());
    }
}
