package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.imitation.Arrival.required;
import static io.liaison.sandbox.imitation.Refused.malformed;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.sandbox.imitation.habits.AuthorizationHabits;
import io.liaison.sandbox.imitation.habits.Pkce;
import io.liaison.sandbox.imitation.habits.Scoping;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The authorization page: whoever comes with a good request has consented already, and is sent back. */
final class AuthorizationDesk implements Desk {
    private final AuthorizationHabits habits;
    private final Grants grants;
    private final Visitor visitor;
    private final Notebook notebook;

    AuthorizationDesk(AuthorizationHabits habits, Grants grants, Visitor visitor, Notebook notebook) {
        this.habits = habits;
        this.grants = grants;
        this.visitor = visitor;
        this.notebook = notebook;
    }

    @Override
    public boolean takes(Arrival arrival) {
        return arrival.method().equals("GET")
                && habits.page()
                        .filter(page -> page.is(arrival.host(), arrival.path()))
                        .isPresent();
    }

    @Override
    public HTTPResponse answer(Arrival arrival) throws Refused {
        var sent = arrival.query();
        demandUsual(sent);
        demandProof(sent);
        var scopes = scopes(habits.scoping(), sent);
        var client = required(sent, "client_id");
        var address = required(sent, "redirect_uri");
        var state = required(sent, "state");
        var back =
                new TreeMap<>(visitor.decides() ? consented(client, sent, scopes) : Map.of("error", "access_denied"));
        back.put("state", state);
        notebook.note(Event.AUTHORIZATION);
        return redirect(address, back);
    }

    /** For a person to read. */
    @Override
    public HTTPResponse render(Refused refused, Arrival arrival) {
        var page = new HTTPResponse(HTTPResponse.SC_BAD_REQUEST);
        page.setHeader("Content-Type", "text/plain; charset=UTF-8");
        page.setBody(refused.error() + ": " + refused.description());
        return page;
    }

    private void demandUsual(Map<String, String> sent) throws Refused {
        if (!"code".equals(sent.get("response_type"))) {
            throw malformed("Missing: response_type=code");
        }
        var unmet = habits.required().unmetBy(sent::get);
        if (unmet.isPresent()) {
            throw malformed("Missing: " + unmet.get());
        }
    }

    private void demandProof(Map<String, String> sent) throws Refused {
        var challenged = sent.containsKey("code_challenge");
        if (habits.pkce() == Pkce.REFUSED && challenged) {
            throw malformed("No code_challenge is understood here");
        }
        if (habits.pkce() == Pkce.REQUIRED && !challenged) {
            throw malformed("Missing: code_challenge");
        }
        if (challenged && !"S256".equals(sent.get("code_challenge_method"))) {
            throw malformed("Missing: code_challenge_method=S256");
        }
    }

    private Map<String, String> consented(String client, Map<String, String> sent, Map<String, List<String>> scopes) {
        var offline = isOffline(sent, scopes, grants.hasConsented(visitor.person(), client));
        var grant = grants.opened(visitor.person(), client, scopes);
        var back = new HashMap<>(habits.callback());
        back.put("code", grants.code(new Grants.Code(grant, sent, offline)));
        return back;
    }

    private boolean isOffline(Map<String, String> sent, Map<String, List<String>> scopes, boolean again) {
        var offline = habits.offline();
        var isInScope = offline.scope().isEmpty()
                || scopes.values().stream().anyMatch(asked -> asked.contains(offline.scope()));
        return isInScope
                && offline.authorization().unmetBy(sent::get).isEmpty()
                && (!again || offline.again().unmetBy(sent::get).isEmpty());
    }

    /** What was asked for, by the pointer below which the tokens for it go; nothing in particular is asked for too. */
    static Map<String, List<String>> scopes(Scoping scoping, Map<String, String> sent) throws Refused {
        var scopes = new HashMap<String, List<String>>();
        for (var parameter : scoping.tokens().entrySet()) {
            var asked = sent.getOrDefault(parameter.getKey(), "");
            if (!scoping.isWellSeparated(asked)) {
                throw malformed("invalid_scope", "Scopes are not separated like that in " + parameter.getKey(), 400);
            }
            if (!asked.isBlank()) {
                scopes.put(parameter.getValue(), Scoping.split(asked));
            }
        }
        return scopes.isEmpty() ? Map.of("", List.of()) : scopes;
    }

    private static HTTPResponse redirect(String to, Map<String, String> parameters) throws Refused {
        var query = URLUtils.serializeParameters(parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue()))));
        try {
            var answer = new HTTPResponse(HTTPResponse.SC_FOUND);
            answer.setLocation(URI.create(to + (to.contains("?") ? "&" : "?") + query));
            return answer;
        } catch (IllegalArgumentException notAnAddress) {
            throw malformed("redirect_uri is no address");
        }
    }
}
