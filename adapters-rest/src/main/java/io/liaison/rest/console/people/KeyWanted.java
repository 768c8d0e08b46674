package io.liaison.rest.console.people;

import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.control.Option;

/** A key that is to be: what it is for, and the day until which it is good. */
record KeyWanted(String name, String until) {
    static final KeyWanted NOTHING = new KeyWanted("", "");

    static KeyWanted of(Form form) {
        return new KeyWanted(
                form.text("name").getOrElse(""),
                form.text("until").map(String::strip).getOrElse(""));
    }

    IssueKey.Command command(PrincipalId holder, Visitor visitor) {
        return new IssueKey.Command(
                visitor.actor(), holder, given(name), given(until).map(KeyWanted::endOf));
    }

    private static Option<String> given(String text) {
        return Option.when(!text.isBlank(), text);
    }

    /** The end of a day; what is no day stays what it is, so that the engine says what is wrong with it. */
    private static String endOf(String until) {
        return until.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? until + "T23:59:59Z" : until;
    }
}
