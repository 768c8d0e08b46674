package io.liaison.rest.console.session;

import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.session.ResumePage.Typed;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.ws.rs.core.MultivaluedMap;

/** A form that came too late, which names those of its fields itself that hold secrets. */
record SentForm(MultivaluedMap<String, String> values) {
    private static final String KEY = "session.key";
    private static final String SECRET = "secret";

    /** The key with which somebody signs in again, beside what the form itself holds. */
    Option<String> key() {
        return form().text(KEY).map(String::strip);
    }

    boolean hasSecrets() {
        return secrets().exists(name -> form().text(name).isDefined());
    }

    /** All but secrets. */
    Seq<Typed> typed() {
        var hidden = secrets().append(KEY);
        return List.ofAll(values.entrySet())
                .filter(field -> !hidden.contains(field.getKey()))
                .flatMap(field -> List.ofAll(field.getValue()).map(value -> new Typed(field.getKey(), value)));
    }

    private Seq<String> secrets() {
        return form().texts(SECRET);
    }

    private Form form() {
        return Form.sent(values);
    }

    @Override
    public String toString() {
        return "SentForm[hidden]";
    }
}
