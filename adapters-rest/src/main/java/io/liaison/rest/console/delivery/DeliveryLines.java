package io.liaison.rest.console.delivery;

import io.liaison.application.port.Sent;
import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.trigger.DeliveryAttempt;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.rest.console.delivery.DeliveriesPage.Attempt;
import io.liaison.rest.console.delivery.DeliveriesPage.DeliveryLine;
import io.liaison.rest.console.frame.Moments;
import io.liaison.rest.page.Labels;
import io.vavr.control.Option;
import java.util.function.Function;

/** Deliveries in the words of one language; {@code again} is where one is asked for again, for whoever may. */
record DeliveryLines(Labels labels, ErrorTexts errors, Moments moments, Function<DeliveryId, Option<String>> again) {

    DeliveryLines(Language language, Function<DeliveryId, Option<String>> again) {
        this(DeliveryWords.in(language), ErrorTexts.in(language), new Moments(language), again);
    }

    DeliveryLine of(Sent sent) {
        var delivery = sent.delivery();
        var state = delivery.state();
        return new DeliveryLine(
                sent.sourceId().getOrElse(() -> labels.get("event").formatted(sent.sequence())),
                delivery.id().toString(),
                state.key(),
                labels.get("state." + state.key()),
                moments.of(sent.receivedAt()),
                state == DeliveryState.PENDING ? moments.of(delivery.due()) : null,
                delivery.attempts().reverse().map(this::attempt).asJava(),
                again.apply(delivery.id()).getOrNull());
    }

    private Attempt attempt(DeliveryAttempt attempt) {
        var why = attempt.why();
        return new Attempt(
                moments.of(attempt.at()),
                labels.get("took").formatted(attempt.took().toMillis()),
                attempt.answer().getOrNull(),
                why.map(known -> errors.detail(known.code(), known.parameters()))
                        .getOrNull(),
                why.map(Diagnosis::providerMessage)
                        .filter(words -> !words.isEmpty())
                        .map(words -> words.value())
                        .getOrNull());
    }
}
