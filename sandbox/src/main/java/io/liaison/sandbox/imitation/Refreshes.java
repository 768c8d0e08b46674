package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.imitation.Refused.denied;
import static io.liaison.sandbox.imitation.Refused.malformed;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.Rotation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** What becomes of a refresh token that is shown. */
final class Refreshes {
    private final Habits habits;
    private final Grants grants;
    private final Clients clients;
    private final TokenAnswers answers;
    private final InstantSource clock;

    Refreshes(Habits habits, Grants grants, Clients clients, TokenAnswers answers, InstantSource clock) {
        this.habits = habits;
        this.grants = grants;
        this.clients = clients;
        this.answers = answers;
        this.clock = clock;
    }

    HTTPResponse answer(Arrival arrival, Map<String, String> sent) throws Refused {
        var client = clients.identified(arrival, sent);
        var token = Arrival.required(sent, habits.refresh().parameter());
        return habits.refresh().rotation() == Rotation.EXCHANGES
                ? exchanged(arrival, sent, token, client)
                : refreshed(arrival, sent, token, client);
    }

    private HTTPResponse exchanged(Arrival arrival, Map<String, String> sent, String token, String client)
            throws Refused {
        var access = grants.access(token)
                .filter(found -> clock.instant().isBefore(found.end()))
                .orElseThrow(() -> over("Unknown token, or one that has expired"));
        demandLiving(access.grant(), client);
        demandLate(access.grant());
        var answer = answers.about(access.grant().person());
        answers.addAccess(answer, access.below(), access.grant(), answers.lifetime(sent, true), true);
        return answers.write(answer, arrival);
    }

    private HTTPResponse refreshed(Arrival arrival, Map<String, String> sent, String token, String client)
            throws Refused {
        var shown = grants.refresh(token).orElseThrow(() -> over("Unknown refresh token"));
        demandLiving(shown.grant(), client);
        demandGood(shown);
        demandLate(shown.grant());
        if (habits.refresh().endsAccess()) {
            grants.endAccess(grant -> grant == shown.grant(), clock.instant());
        }
        var answer = answers.about(shown.grant().person());
        answers.addAccess(answer, shown.below(), shown.grant(), answers.lifetime(sent, true), true);
        next(token, shown).ifPresent(next -> answers.addRefresh(answer, shown.below(), next, true));
        return answers.write(answer, arrival);
    }

    /** What the answer says about the next refresh token. */
    private Optional<String> next(String token, Grants.Refresh shown) {
        var now = clock.instant();
        grants.refresh(shown.former()).ifPresent(former -> grants.update(shown.former(), former.finished()));
        return switch (habits.refresh().rotation()) {
            case STAYS -> {
                grants.update(token, issued(shown, now, ""));
                yield habits.refresh().unsaid() ? Optional.empty() : Optional.of(token);
            }
            case RENEWS -> Optional.of(grants.refresh(issued(shown, now, "")));
            case OVERLAPS -> Optional.of(grants.refresh(issued(shown, now, token)));
            case ROTATES -> {
                grants.update(token, shown.usedAt(now));
                yield Optional.of(grants.refresh(issued(shown, now, "")));
            }
            case NONE, EXCHANGES -> Optional.empty();
        };
    }

    private static Grants.Refresh issued(Grants.Refresh shown, Instant now, String former) {
        return new Grants.Refresh(shown.grant(), shown.below(), now, null, former, false);
    }

    private void demandLiving(Grant grant, String client) throws Refused {
        if (!grant.client().equals(client)) {
            throw over("The token is another client's");
        }
        if (grant.isEnded()) {
            throw over("The grant has been revoked");
        }
    }

    private void demandGood(Grants.Refresh shown) throws Refused {
        var now = clock.instant();
        var used = shown.used();
        if (used != null && now.isAfter(used.plus(habits.refresh().leeway()))) {
            shown.grant().end();
            throw over("The refresh token has been used before");
        }
        var isTooOld = habits.refresh()
                .lifetime()
                .filter(lifetime -> !now.isBefore(shown.issued().plus(lifetime)))
                .isPresent();
        if (isTooOld || shown.over()) {
            throw over("The refresh token is no longer good");
        }
    }

    private void demandLate(Grant grant) throws Refused {
        var notBefore = habits.refresh().notBefore();
        var end = grants.endOf(grant);
        if (notBefore.isPresent()
                && end.filter(last -> clock.instant().isBefore(last.minus(notBefore.get())))
                        .isPresent()) {
            throw malformed("The access token has not expired");
        }
    }

    private Refused over(String why) {
        var said = habits.answer().grantError().split(" ", 2);
        return denied(said[0], said.length > 1 ? said[1] : why, 400);
    }
}
