package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.imitation.Refused.denied;
import static io.liaison.sandbox.imitation.Refused.malformed;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.imitation.habits.ClientProof;
import io.liaison.sandbox.imitation.habits.ErrorStyle;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.RevocationHabits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where a provider is told that a grant is over. */
final class RevocationDesk implements Desk {
    private final RevocationHabits habits;
    private final Habits provider;
    private final Grants grants;
    private final Registry registry;
    private final Clients clients;
    private final Guard guard;
    private final Notebook notebook;

    RevocationDesk(
            RevocationHabits habits,
            Habits provider,
            Grants grants,
            Registry registry,
            Clients clients,
            Guard guard,
            Notebook notebook) {
        this.habits = habits;
        this.provider = provider;
        this.grants = grants;
        this.registry = registry;
        this.clients = clients;
        this.guard = guard;
        this.notebook = notebook;
    }

    @Override
    public boolean takes(Arrival arrival) {
        return habits.place().is(arrival.host(), arrival.path());
    }

    /** A grant that is over already may be revoked again, as RFC 7009 says. */
    @Override
    public HTTPResponse answer(Arrival arrival) throws Refused {
        if (!arrival.method().equals(habits.method())) {
            throw malformed("invalid_request", "Revoked by " + habits.method(), 405);
        }
        var sent = sent(arrival);
        var client = proven(arrival, sent);
        if (!registry.withdraw(values(arrival, sent))) {
            grants.end(which(arrival, sent, client));
        }
        notebook.note(Event.REVOCATION);
        return speaksOfOk() ? Answers.json(Map.of("ok", true, "revoked", true)) : new HTTPResponse(HTTPResponse.SC_OK);
    }

    @Override
    public HTTPResponse render(Refused refused, Arrival arrival) {
        return Errors.render(speaksOfOk() ? ErrorStyle.OK_FALSE : ErrorStyle.STATUS, refused);
    }

    private boolean speaksOfOk() {
        return provider.api().errors().equals(ErrorStyle.OK_FALSE);
    }

    private static Map<String, String> sent(Arrival arrival) throws Refused {
        var sent = new HashMap<>(arrival.query());
        sent.putAll(arrival.parameters());
        return sent;
    }

    /** The client that has shown itself, if it has to or does. */
    private Optional<String> proven(Arrival arrival, Map<String, String> sent) throws Refused {
        return switch (habits.proof()) {
            case CLIENT -> Optional.of(clients.identified(arrival, sent));
            case CLIENT_BY_BASIC -> Optional.of(clients.identified(arrival, sent, Set.of(ClientProof.BASIC)));
            case TOKEN -> {
                if (guard.grant(ShownCredentials.in(arrival), provider.api().bearer())
                        .isEmpty()) {
                    throw denied("invalid_auth", "No token that lives", 401);
                }
                yield Optional.empty();
            }
            case ANY ->
                bearers(arrival).isEmpty() && Clients.isShownBy(arrival, sent)
                        ? Optional.of(clients.identified(arrival, sent))
                        : Optional.empty();
        };
    }

    private Predicate<Grant> which(Arrival arrival, Map<String, String> sent, Optional<String> client) throws Refused {
        var named = account(sent);
        if (named.isPresent()) {
            return grant -> grant.person().equals(named.get());
        }
        var grant = values(arrival, sent).stream()
                .flatMap(value -> grants.ofAnyToken(value).stream())
                .filter(found -> client.map(found.client()::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> malformed("It names no token of this client"));
        return habits.endsAll()
                ? other ->
                        other.person().equals(grant.person()) && other.client().equals(grant.client())
                : other -> other == grant;
    }

    /** Whose account is named in the place of a token. */
    private Optional<Person> account(Map<String, String> sent) {
        var pointer = habits.account();
        var id = provider.answer().extras().getOrDefault(pointer, "");
        var named = sent.getOrDefault(pointer.substring(pointer.lastIndexOf('/') + 1), "");
        return grants.people()
                .filter(person -> !id.isEmpty() && person.fill(id).equals(named))
                .findFirst();
    }

    private List<String> values(Arrival arrival, Map<String, String> sent) throws Refused {
        var values = new ArrayList<>(sent.values());
        values.addAll(List.of(arrival.path().split("/")));
        values.addAll(bearers(arrival));
        return values;
    }

    private List<String> bearers(Arrival arrival) throws Refused {
        return ShownCredentials.in(arrival).at(provider.api().bearer());
    }
}
