package io.liaison.sandbox.imitation;

import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that an imitation has given out. Its owner locks. */
final class Grants {
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Access> accesses = new HashMap<>();
    private final Map<String, Refresh> refreshes = new HashMap<>();
    private final List<Grant> grants = new ArrayList<>();

    /** Bound to the request that it answers. */
    record Code(Grant grant, Map<String, String> request, boolean offline) {}

    /** @param below the pointer below which it stood in the answer */
    record Access(Grant grant, String below, Instant end) {}

    /** @param former the refresh token that it came of */
    record Refresh(
            Grant grant,
            String below,
            Instant issued,
            @Nullable Instant used,
            String former,
            boolean over) {

        Refresh usedAt(Instant now) {
            return new Refresh(grant, below, issued, used == null ? now : used, former, over);
        }

        Refresh finished() {
            return new Refresh(grant, below, issued, used, former, true);
        }
    }

    Grant opened(Person person, String client, Map<String, List<String>> scopes) {
        var grant = new Grant(person, client, scopes);
        grants.add(grant);
        return grant;
    }

    Stream<Person> people() {
        return grants.stream().map(Grant::person);
    }

    boolean hasConsented(Person person, String client) {
        return grants.stream()
                .anyMatch(
                        grant -> grant.person().equals(person) && grant.client().equals(client));
    }

    String code(Code code) {
        return kept(codes, code);
    }

    /** Each once. */
    Optional<Code> spent(String code) {
        return Optional.ofNullable(codes.remove(code));
    }

    String access(Access access) {
        return kept(accesses, access);
    }

    Optional<Access> access(String token) {
        return Optional.ofNullable(accesses.get(token));
    }

    String refresh(Refresh refresh) {
        return kept(refreshes, refresh);
    }

    Optional<Refresh> refresh(String token) {
        return Optional.ofNullable(refreshes.get(token));
    }

    void update(String token, Refresh refresh) {
        refreshes.put(token, refresh);
    }

    Optional<Grant> ofAnyToken(String token) {
        return access(token).map(Access::grant).or(() -> refresh(token).map(Refresh::grant));
    }

    /** The latest moment at which an access token of this grant ends. */
    Optional<Instant> endOf(Grant grant) {
        return accesses.values().stream()
                .filter(access -> access.grant() == grant)
                .map(Access::end)
                .max(Instant::compareTo);
    }

    void endAccess(Predicate<Grant> which, Instant now) {
        accesses.replaceAll((token, access) -> which.test(access.grant()) && now.isBefore(access.end())
                ? new Access(access.grant(), access.below(), now)
                : access);
    }

    void end(Predicate<Grant> which) {
        grants.stream().filter(which).forEach(Grant::end);
    }

    private static <T> String kept(Map<String, T> where, T what) {
        var token = new BearerAccessToken(Identifier.DEFAULT_BYTE_LENGTH).getValue();
        where.put(token, what);
        return token;
    }
}
