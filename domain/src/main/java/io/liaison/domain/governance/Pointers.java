package io.liaison.domain.governance;

/** Steps of JSON pointers (RFC 6901) under names that are free. */
final class Pointers {

    private Pointers() {}

    static String below(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
