package io.liaison.domain.authentication;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The methods with which definitions let a provider be asked. */
public enum RequestMethod {
    GET,
    POST,
    DELETE;

    private static final Seq<RequestMethod> ALL = Array.of(values());

    public static Option<RequestMethod> parse(String raw) {
        return ALL.find(method -> method.name().equals(raw));
    }
}
