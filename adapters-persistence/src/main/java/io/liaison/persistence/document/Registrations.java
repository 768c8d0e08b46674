package io.liaison.persistence.document;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.trigger.Registration;
import io.liaison.persistence.document.RegistrationDocument.State;
import io.liaison.persistence.page.Storable;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Registrations of hooks, to documents and back. */
public final class Registrations {

    private Registrations() {}

    public static RegistrationDocument document(Registration registration) {
        return switch (registration) {
            case Registration.ByHand byHand -> new RegistrationDocument(State.BY_HAND, null, 0, null, null, null);
            case Registration.Wanted wanted ->
                new RegistrationDocument(
                        State.WANTED,
                        null,
                        wanted.failures(),
                        null,
                        wanted.due().toString(),
                        why(wanted.why()));
            case Registration.Registered known ->
                new RegistrationDocument(
                        State.REGISTERED,
                        Storable.legible(known.id()),
                        0,
                        text(known.expiresAt()),
                        text(known.due()),
                        why(known.why()));
        };
    }

    public static Registration restore(RegistrationDocument document) {
        var why = Option.<DiagnosisDocument>of(document.why()).map(Diagnoses::restore);
        return switch (document.state()) {
            case BY_HAND -> new Registration.ByHand();
            case WANTED ->
                new Registration.Wanted(document.failures(), Instant.parse(Details.present(document.due())), why);
            case REGISTERED ->
                new Registration.Registered(
                        Details.present(document.id()), instant(document.expiresAt()), instant(document.due()), why);
        };
    }

    private static @Nullable DiagnosisDocument why(Option<Diagnosis> why) {
        return why.map(Diagnoses::document).getOrNull();
    }

    private static @Nullable String text(Option<Instant> at) {
        return at.map(Instant::toString).getOrNull();
    }

    private static Option<Instant> instant(@Nullable String at) {
        return Option.<String>of(at).map(Instant::parse);
    }
}
