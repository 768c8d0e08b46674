package io.liaison.torture.verdict;

import java.util.List;
import java.util.function.Predicate;

/** What Liaison promises, and a run can show to be wrong. */
record Promise(String text, Predicate<Verdict> kept) {

    static List<Promise> all() {
        return List.of(
                new Promise("one refresh per expiry", verdict -> verdict.requests() == verdict.expiries()),
                new Promise("no family killed by reuse", verdict -> verdict.killedByReuse() == 0),
                new Promise(
                        "no stale write accepted", verdict -> verdict.overtakenWrites() + verdict.backwardReads() == 0),
                new Promise("no grant lost", verdict -> verdict.lost().isEmpty()),
                new Promise("every waiter gets an answer", verdict -> verdict.neverEnded() == 0));
    }

    boolean isKept(Verdict verdict) {
        return kept.test(verdict);
    }
}
