package io.liaison.torture.verdict;

import io.liaison.torture.evidence.Answer;
import io.liaison.torture.evidence.Call;
import io.liaison.torture.evidence.Evidence;
import io.liaison.torture.evidence.Generation;
import io.liaison.torture.evidence.Incident;
import io.liaison.torture.evidence.Incident.Kind;
import io.liaison.torture.evidence.Subject;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Evidence about one connection, told second by second. Its tokens are called {@code r0}, {@code a0}, {@code r1} … */
final class Story {
    private static final String CONNECTION = "c";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private final List<Generation> generations = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private Either<String, String> end = Either.right("a0");

    /** The next generation, whose refresh token was shown so often. */
    Story shown(int times) {
        return shown(times, false);
    }

    Story shown(int times, boolean reused) {
        var number = generations.size();
        generations.add(new Generation("g", number, "r" + number, "a" + number, times, reused));
        return this;
    }

    Story asks(String process, int generation, int from, int until) {
        return call(process, "TokenEndpoint.refresh", List.of(), Set.of("r" + generation), from, until, "TokenGrant");
    }

    /** A question to which the process has seen no answer. */
    Story asksInVain(String process, int generation, int from) {
        calls.add(new Call(
                process, "TokenEndpoint.refresh", "", List.of(), Set.of("r" + generation), at(from), Call.NEVER, ""));
        return this;
    }

    Story leases(String process, long fence, int from, int until) {
        return call(process, "RefreshLeases.take", List.of(), Set.of(), from, until, "Held:" + fence);
    }

    Story stores(String process, long fence, int from, int until, boolean accepted) {
        return call(process, "RefreshLeases.renew", List.of(fence), Set.of(), from, until, String.valueOf(accepted));
    }

    Story hit(Kind kind, String what, int from, int until) {
        incidents.add(new Incident(kind, what, at(from), at(until)));
        return this;
    }

    Story answered(String process, String token, int from, int until) {
        return told(process, Either.right(token), from, until);
    }

    Story failed(String process, String failure, int from, int until) {
        return told(process, Either.left(failure), from, until);
    }

    Story endsWith(String failure) {
        end = Either.left(failure);
        return this;
    }

    Verdict verdict() {
        return Verdict.on(new Evidence(
                List.of(new Subject(CONNECTION, "a0")),
                generations,
                calls,
                incidents,
                answers,
                Map.of(CONNECTION, new Answer(CONNECTION, "0.1", at(0), at(0), end))));
    }

    private Story call(
            String process, String what, List<Long> numbers, Set<String> tokens, int from, int until, String result) {
        var connection = what.startsWith("RefreshLeases") ? CONNECTION : "";
        calls.add(new Call(process, what, connection, numbers, tokens, at(from), at(until), result));
        return this;
    }

    private Story told(String process, Either<String, String> what, int from, int until) {
        answers.add(new Answer(CONNECTION, process, at(from), at(until), what));
        return this;
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }
}
