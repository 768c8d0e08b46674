package io.liaison.torture.verdict;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.liaison.torture.evidence.Call;
import io.liaison.torture.evidence.Evidence;
import io.liaison.torture.evidence.Generation;
import io.liaison.torture.evidence.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which connection has which grant, and in which windows its tokens were at risk. */
final class Grants {
    private final Evidence evidence;
    private final Map<String, Generation> byAccessToken;
    private final Map<String, List<Generation>> byGrant;
    private final Map<String, String> connectionOfGrant;
    private final Map<String, List<Call>> callsOf;

    Grants(Evidence evidence) {
        this.evidence = evidence;
        this.byAccessToken = evidence.generations().stream().collect(toMap(Generation::accessToken, found -> found));
        this.byGrant = evidence.generations().stream().collect(groupingBy(Generation::grant));
        this.connectionOfGrant = evidence.subjects().stream().collect(toMap(this::grantOf, Subject::connection));
        this.callsOf = evidence.calls().stream().collect(groupingBy(call -> call.process() + call.connection()));
    }

    String grantOf(Subject subject) {
        return Objects.requireNonNull(byAccessToken.get(subject.token())).grant();
    }

    /** Of an access token that a caller was given. */
    Optional<Generation> generation(String accessToken) {
        return Optional.ofNullable(byAccessToken.get(accessToken));
    }

    List<Generation> of(String grant) {
        return Objects.requireNonNull(byGrant.get(grant));
    }

    /** Whether the grant was at stake when a process was lost, which alone had the answer to one of its refreshes. */
    boolean isExcused(String grant) {
        var shown =
                of(grant).stream().filter(generation -> generation.shown() > 0).toList();
        return shown.stream()
                .filter(generation -> generation.shown() > 1 || generation.number() == shown.size() - 1)
                .anyMatch(this::isExcused);
    }

    boolean isExcused(Generation generation) {
        return evidence.calls().stream()
                .filter(call -> call.asksTheProvider() && call.tokens().contains(generation.refreshToken()))
                .map(call -> Window.of(call, laterThan(call, generation.grant())))
                .anyMatch(window -> window.isExcused(evidence.incidents()));
    }

    private List<Call> laterThan(Call question, String grant) {
        return callsOf.getOrDefault(question.process() + connectionOfGrant.get(grant), List.of());
    }
}
