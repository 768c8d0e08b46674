package io.liaison.sandbox.imitation;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.imitation.habits.AnswerHabits;
import io.liaison.sandbox.imitation.habits.Expiry;
import io.liaison.sandbox.imitation.habits.Scoping;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** What the token endpoint answers, in the provider's dialect. */
final class TokenAnswers {
    private final AnswerHabits habits;
    private final Scoping scoping;
    private final Grants grants;
    private final InstantSource clock;

    TokenAnswers(AnswerHabits habits, Scoping scoping, Grants grants, InstantSource clock) {
        this.habits = habits;
        this.scoping = scoping;
        this.grants = grants;
        this.clock = clock;
    }

    Document about(Person person) {
        return new Document().with("/token_type", "Bearer").withAll(habits.extras(), person::fill);
    }

    /** Issues an access token and writes it down below that pointer. */
    void addAccess(Document answer, String below, Grant grant, Optional<Duration> lifetime, boolean isRefresh) {
        var now = clock.instant();
        var end = lifetime.map(now::plus).orElse(Instant.MAX);
        add(answer, below + habits.accessToken(), grants.access(new Grants.Access(grant, below, end)), isRefresh);
        expiry(lifetime, now)
                .ifPresent(value -> add(answer, below + habits.expiry().pointer(), value, isRefresh));
        var scopes = grant.scopes().values().stream().findFirst();
        Optional.ofNullable(grant.scopes().get(below))
                .or(() -> scopes)
                .filter(granted -> !granted.isEmpty())
                .ifPresent(granted -> add(answer, below + habits.scope(), scoping.join(granted), isRefresh));
    }

    void addRefresh(Document answer, String below, String token, boolean isRefresh) {
        add(answer, below + habits.refreshToken(), token, isRefresh);
    }

    HTTPResponse write(Document answer, Arrival arrival) {
        return isForm(arrival) ? form(HTTPResponse.SC_OK, answer) : Answers.json(HTTPResponse.SC_OK, answer.toString());
    }

    HTTPResponse refusal(Refused refused, Arrival arrival) {
        var style = habits.errors();
        return isForm(arrival)
                ? form(Errors.status(style, refused), Errors.document(style, refused))
                : Errors.render(style, refused);
    }

    /** A refresh is about one pair of tokens, so that providers that have several kinds leave the nesting out. */
    private static void add(Document answer, String pointer, Object value, boolean isRefresh) {
        answer.put(pointer, value);
        if (isRefresh) {
            answer.put(pointer.substring(pointer.lastIndexOf('/')), value);
        }
    }

    Optional<Duration> lifetime(Map<String, String> sent, boolean isRefresh) {
        var expiry = habits.expiry();
        return Optional.ofNullable(sent.get(expiry.askedBy()))
                .filter(asked -> asked.matches("[0-9]{1,9}"))
                .map(asked -> Duration.ofSeconds(Long.parseLong(asked)))
                .or(() -> isRefresh ? expiry.refreshed() : expiry.first());
    }

    private Optional<Object> expiry(Optional<Duration> lifetime, Instant now) {
        return habits.expiry().form() == Expiry.Form.ZERO
                ? Optional.of(0)
                : lifetime.flatMap(time -> expiry(time, now));
    }

    private Optional<Object> expiry(Duration lifetime, Instant now) {
        return switch (habits.expiry().form()) {
            case UNSAID -> Optional.empty();
            case ZERO -> Optional.of(0);
            case SECONDS -> Optional.of(lifetime.toSeconds());
            case SECONDS_AS_TEXT -> Optional.of(String.valueOf(lifetime.toSeconds()));
            case MILLISECONDS -> Optional.of(lifetime.toMillis());
            case MINUTES -> Optional.of(lifetime.toMinutes());
            case HOURS -> Optional.of(lifetime.toHours());
            case DAYS -> Optional.of(lifetime.toDays());
            case MOMENT ->
                Optional.of(Instant.ofEpochSecond(now.plus(lifetime).getEpochSecond())
                        .toString());
            case EPOCH -> Optional.of(now.plus(lifetime).getEpochSecond());
        };
    }

    private boolean isForm(Arrival arrival) {
        return habits.formUnlessJson() && !arrival.accepts("application/json");
    }

    private static HTTPResponse form(int status, Document answer) {
        var form = new HTTPResponse(status);
        form.setHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        form.setBody(URLUtils.serializeParameters(answer.members()));
        return form;
    }
}
