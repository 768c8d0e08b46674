package io.liaison.domain.proxy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What can be asked of an API. Not {@code TRACE}, which would repeat the credential, nor {@code CONNECT}, which leads elsewhere. */
public enum RequestMethod {
    GET,
    HEAD,
    POST,
    PUT,
    PATCH,
    DELETE,
    OPTIONS;

    private static final Seq<RequestMethod> ALL = Array.of(values());

    /** Methods know case. */
    public static Option<RequestMethod> parse(String raw) {
        return ALL.find(method -> method.name().equals(raw));
    }

    /** Whether a request without a body has to say so. */
    public boolean usuallyHasBody() {
        return this == POST || this == PUT || this == PATCH;
    }
}
