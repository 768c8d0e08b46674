package io.liaison.rest.console.frame;

import io.liaison.domain.shared.Version;
import io.liaison.rest.wire.VersionTag;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What somebody has entered, or what an address asks for. An empty field says nothing. It may hold secrets. */
public final class Form {
    private final MultivaluedMap<String, String> values;

    private Form(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    public static Form sent(MultivaluedMap<String, String> values) {
        return new Form(values);
    }

    public static Form asked(UriInfo uri) {
        return new Form(uri.getQueryParameters());
    }

    /** The parameter that leads to the next page of a list. */
    public static String cursor(String next) {
        return "?cursor=" + encoded(next);
    }

    /** The parameters of those names as they are, for an address that has one already. */
    public String again(String... names) {
        return again(List.of(names));
    }

    public String again(Seq<String> names) {
        return names.flatMap(name -> text(name).map(value -> "&" + name + "=" + encoded(value)))
                .mkString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public Option<String> text(String name) {
        return texts(name).headOption();
    }

    public Seq<String> texts(String name) {
        return Option.of(values.get(name))
                .<Seq<String>>map(List::ofAll)
                .getOrElse(List::empty)
                .reject(String::isBlank);
    }

    /** Of what the form was drawn from, where that matters. */
    public Option<Version> version() {
        return VersionTag.demanded(text("version").getOrNull());
    }

    /** A box that is ticked. */
    public boolean isTicked(String name) {
        return !texts(name).isEmpty();
    }

    /** Also what has been emptied on purpose. */
    public Option<String> textOrEmpty(String name) {
        return Option.of(values.getFirst(name));
    }
}
