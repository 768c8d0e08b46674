package io.liaison.sandbox.imitation;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.Place;
import java.net.URI;

/** Gives out codes for other devices, and takes them from the person: whoever opens the address has consented. */
final class DeviceDesk implements Desk {
    /** Not a host of any provider: the person reaches it with a browser. */
    private static final Place PERSON = new Place("person", "/device");

    private final Habits habits;
    private final Devices devices;
    private final Visitor visitor;
    private final TokenAnswers answers;
    private final Notebook notebook;
    private final URI page;

    /** @param address of the imitation */
    DeviceDesk(Habits habits, Devices devices, Visitor visitor, TokenAnswers answers, Notebook notebook, URI address) {
        this.habits = habits;
        this.devices = devices;
        this.visitor = visitor;
        this.answers = answers;
        this.notebook = notebook;
        this.page = URI.create(address + "/" + PERSON);
    }

    @Override
    public boolean takes(Arrival arrival) {
        return isPerson(arrival) || (arrival.method().equals("POST") && isAtDevice(arrival));
    }

    @Override
    public HTTPResponse answer(Arrival arrival) throws Refused {
        return isPerson(arrival) ? entered(arrival) : given(arrival);
    }

    @Override
    public HTTPResponse render(Refused refused, Arrival arrival) {
        return answers.refusal(refused, arrival);
    }

    private HTTPResponse given(Arrival arrival) throws Refused {
        var sent = arrival.parameters();
        var scopes = AuthorizationDesk.scopes(habits.authorization().scoping(), sent);
        var codes = devices.code(Arrival.required(sent, "client_id"), scopes);
        notebook.note(Event.DEVICE);
        var answer = new Document()
                .with("/device_code", codes.getKey())
                .with("/user_code", codes.getValue())
                .with("/verification_uri", page.toString())
                .with("/verification_uri_complete", page + "?user_code=" + codes.getValue())
                .with("/expires_in", 900)
                .with("/interval", 1);
        return answers.write(answer, arrival);
    }

    private HTTPResponse entered(Arrival arrival) throws Refused {
        if (!devices.allow(Arrival.required(arrival.query(), "user_code"), visitor.person())) {
            throw Refused.denied("invalid_grant", "Unknown user code", 400);
        }
        notebook.note(Event.AUTHORIZATION);
        return Answers.page(HTTPResponse.SC_OK, "<!doctype html><title>Allowed</title>");
    }

    private boolean isAtDevice(Arrival arrival) {
        return habits.device()
                .filter(place -> place.is(arrival.host(), arrival.path()))
                .isPresent();
    }

    private static boolean isPerson(Arrival arrival) {
        return PERSON.is(arrival.host(), arrival.path());
    }
}
