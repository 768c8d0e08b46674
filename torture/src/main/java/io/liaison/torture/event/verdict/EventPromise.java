package io.liaison.torture.event.verdict;

import java.util.List;
import java.util.function.Predicate;

/** What is promised about events, and a run can show to be wrong. */
record EventPromise(String text, Predicate<EventVerdict> kept) {

    static List<EventPromise> all() {
        return List.of(
                new EventPromise("nothing is lost", verdict -> verdict.lost().isEmpty()),
                new EventPromise("nothing has an effect twice", verdict -> verdict.doubled() == 0),
                new EventPromise("nothing overtakes what was received before", verdict -> verdict.disordered() == 0),
                new EventPromise("nothing arrives that did not happen", verdict -> verdict.strange() == 0),
                new EventPromise("nothing forged is accepted", verdict -> verdict.forgedAccepted() == 0),
                new EventPromise("everything delivered is signed", verdict -> verdict.unsigned() == 0),
                new EventPromise("no delivery is given up", verdict -> verdict.dead() == 0),
                new EventPromise(
                        "every trigger is active in the end",
                        verdict -> verdict.states().isEmpty()),
                new EventPromise(
                        "no subscription is left behind",
                        verdict -> verdict.orphans().isEmpty()));
    }

    boolean isKept(EventVerdict verdict) {
        return kept.test(verdict);
    }
}
