package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.imitation.Refused.denied;
import static io.liaison.sandbox.imitation.Refused.malformed;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.imitation.habits.ApiHabits;
import io.liaison.sandbox.imitation.habits.ApiRequest;
import io.liaison.sandbox.imitation.habits.ErrorStyle;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The provider's API: the requests that tell who the account is, and what else is asked. */
final class ApiDesk implements Desk {
    private static final String LIBRARY = "Java";

    private final ApiHabits habits;
    private final Guard guard;
    private final Notebook notebook;

    ApiDesk(ApiHabits habits, Guard guard, Notebook notebook) {
        this.habits = habits;
        this.guard = guard;
        this.notebook = notebook;
    }

    @Override
    public boolean takes(Arrival arrival) {
        return requests(arrival).findAny().isPresent();
    }

    @Override
    public HTTPResponse answer(Arrival arrival) throws Refused {
        var request = requests(arrival)
                .filter(known -> known.method().equals(arrival.method()))
                .findFirst()
                .orElseThrow(() -> malformed("invalid_request", "Not by this method", 405));
        demandHeaders(arrival);
        demandQueryAndBody(request, arrival);
        var known = guard.known(ShownCredentials.in(arrival), request.bearer().orElse(habits.bearer()));
        if (!known.scopes()
                .map(granted -> granted.containsAll(request.scopes()))
                .orElse(true)) {
            throw denied("insufficient_scope", "Needs " + request.scopes(), 403);
        }
        notebook.note(request.isIdentity() ? Event.IDENTITY : Event.API);
        return Answers.json(HTTPResponse.SC_OK, document(request, known.person()));
    }

    @Override
    public HTTPResponse render(Refused refused, Arrival arrival) {
        var isMalformed = refused.why() == Refused.Why.MALFORMED;
        return Errors.render(isMalformed ? ErrorStyle.STATUS : habits.errors(), refused);
    }

    private void demandHeaders(Arrival arrival) throws Refused {
        var unmet = habits.headers().unmetBy(name -> isOwn(name, arrival.header(name)) ? arrival.header(name) : null);
        if (unmet.isPresent()) {
            throw malformed("Missing header: " + unmet.get());
        }
    }

    /** What a library calls itself does not tell who is asking. */
    private static boolean isOwn(String name, @Nullable String value) {
        return !name.equalsIgnoreCase("User-Agent") || value == null || !value.startsWith(LIBRARY);
    }

    private static void demandQueryAndBody(ApiRequest request, Arrival arrival) throws Refused {
        var query = arrival.query();
        var unmet = request.query().unmetBy(query::get);
        if (unmet.isPresent()) {
            throw malformed("Missing: " + unmet.get());
        }
        var isAsWanted = switch (request.body()) {
            case ANY -> true;
            case EMPTY -> !arrival.hasBody() && arrival.header("Content-Type") == null;
            case JSON -> arrival.hasBody() && arrival.contentType().equals("application/json");
        };
        if (!isAsWanted) {
            throw malformed("invalid_request", "The body has to be " + request.body(), 415);
        }
    }

    private static String document(ApiRequest request, Person person) {
        var document = new Document();
        request.labels().forEach(pointer -> document.put(pointer, person.label()));
        request.ids().forEach(pointer -> document.put(pointer, person.idAt(pointer, request.ids())));
        return document.withAll(request.document(), person::fill).toString();
    }

    /** Who the account is, as the habits say, for a test to compare. */
    Optional<String> idOf(Person person) {
        return identities()
                .filter(request -> !request.ids().isEmpty())
                .findFirst()
                .map(request -> String.join(
                        ":",
                        request.ids().stream()
                                .map(pointer -> person.idAt(pointer, request.ids()))
                                .toList()));
    }

    /** The same for the label, several of which are joined, too; it is the id where a provider has no other. */
    Optional<String> labelOf(Person person) {
        return identities()
                .findFirst()
                .filter(ApiDesk::hasLabel)
                .map(request -> String.join(
                        ":",
                        request.labels().isEmpty()
                                ? List.of(person.label())
                                : Collections.nCopies(request.labels().size(), person.label())))
                .or(() -> idOf(person));
    }

    private static boolean hasLabel(ApiRequest request) {
        return request.document().containsValue("{label}")
                || request.labels().stream().anyMatch(pointer -> !request.ids().contains(pointer));
    }

    private Stream<ApiRequest> identities() {
        return habits.requests().stream().filter(ApiRequest::isIdentity);
    }

    private Stream<ApiRequest> requests(Arrival arrival) {
        return habits.requests().stream().filter(request -> request.place().is(arrival.host(), arrival.path()));
    }
}
