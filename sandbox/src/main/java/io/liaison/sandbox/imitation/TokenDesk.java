package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.imitation.Refused.malformed;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.imitation.habits.Encoding;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.Place;
import io.liaison.sandbox.imitation.habits.Rotation;
import java.util.Map;
import java.util.Optional;

/** The token endpoint, and that for refreshes: whether a request is written as the provider wants it. */
final class TokenDesk implements Desk {
    private final Habits habits;
    private final FirstTokens first;
    private final Refreshes refreshes;
    private final TokenAnswers answers;
    private final Notebook notebook;

    TokenDesk(Habits habits, FirstTokens first, Refreshes refreshes, TokenAnswers answers, Notebook notebook) {
        this.habits = habits;
        this.first = first;
        this.refreshes = refreshes;
        this.answers = answers;
        this.notebook = notebook;
    }

    @Override
    public boolean takes(Arrival arrival) {
        return isAt(habits.token().endpoint(), arrival) || isAt(habits.token().refreshEndpoint(), arrival);
    }

    @Override
    public HTTPResponse answer(Arrival arrival) throws Refused {
        var sent = arrival.parameters();
        var grantType = Arrival.required(sent, "grant_type");
        var isRefresh = grantType.equals(habits.refresh().grantType());
        demandPlace(arrival, isRefresh);
        demandEncoding(arrival, isRefresh);
        return isRefresh ? refreshed(arrival, sent) : granted(arrival, sent, grantType);
    }

    @Override
    public HTTPResponse render(Refused refused, Arrival arrival) {
        return answers.refusal(refused, arrival);
    }

    private HTTPResponse granted(Arrival arrival, Map<String, String> sent, String grantType) throws Refused {
        if (!habits.token().grants().contains(grantType)) {
            throw malformed("unsupported_grant_type", "Not a grant of this provider: " + grantType, 400);
        }
        demand(habits.token().required().unmetBy(sent::get));
        var answer = first.answer(arrival, sent, grantType);
        notebook.note(Event.TOKEN);
        return answer;
    }

    private HTTPResponse refreshed(Arrival arrival, Map<String, String> sent) throws Refused {
        if (habits.refresh().rotation() == Rotation.NONE) {
            throw malformed("unsupported_grant_type", "Nothing is refreshed here", 400);
        }
        demand(habits.refresh().required().unmetBy(sent::get));
        var answer = refreshes.answer(arrival, sent);
        notebook.note(Event.REFRESH);
        return answer;
    }

    private void demandPlace(Arrival arrival, boolean isRefresh) throws Refused {
        var token = habits.token();
        var right = isRefresh ? token.refreshEndpoint().or(token::endpoint) : token.endpoint();
        if (!isAt(right, arrival)) {
            throw malformed(
                    "Such a request goes to " + right.map(Place::toString).orElse("nowhere"));
        }
    }

    private void demandEncoding(Arrival arrival, boolean isRefresh) throws Refused {
        var encodings =
                isRefresh ? habits.token().refreshEncodings() : habits.token().encodings();
        var encoding = arrival.encoding();
        if (!encodings.contains(encoding)) {
            throw malformed("Such a request is not written as " + encoding);
        }
        if (encoding != Encoding.QUERY && !arrival.method().equals("POST")) {
            throw malformed("invalid_request", "Such a request is a POST", 405);
        }
    }

    private static void demand(Optional<String> unmet) throws Refused {
        if (unmet.isPresent()) {
            throw malformed("Missing: " + unmet.get());
        }
    }

    private static boolean isAt(Optional<Place> place, Arrival arrival) {
        return place.filter(found -> found.is(arrival.host(), arrival.path())).isPresent();
    }
}
