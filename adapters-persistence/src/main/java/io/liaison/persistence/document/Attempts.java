package io.liaison.persistence.document;

import io.liaison.domain.trigger.DeliveryAttempt;
import io.liaison.persistence.document.AttemptsDocument.Attempt;
import io.liaison.persistence.page.Storable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Attempts of deliveries, to documents and back. */
public final class Attempts {

    private static final JsonConverter<AttemptsDocument> JSON = new JsonConverter<>(AttemptsDocument.class);

    private Attempts() {}

    /** The document as it is sent, where no row carries it. */
    public static String json(Seq<DeliveryAttempt> attempts) {
        var document = new AttemptsDocument(attempts.map(Attempts::document).asJava());
        return JSON.text(document);
    }

    public static Seq<DeliveryAttempt> restore(AttemptsDocument document) {
        return List.ofAll(document.attempts()).map(Attempts::restore);
    }

    private static Attempt document(DeliveryAttempt attempt) {
        return new Attempt(
                attempt.at().toString(),
                attempt.took().toString(),
                attempt.answer().map(Storable::legible).getOrNull(),
                attempt.why().map(Diagnoses::document).getOrNull());
    }

    private static DeliveryAttempt restore(Attempt attempt) {
        return new DeliveryAttempt(
                Instant.parse(attempt.at()),
                Duration.parse(attempt.took()),
                Option.of(attempt.answer()),
                Option.<DiagnosisDocument>of(attempt.why()).map(Diagnoses::restore));
    }
}
