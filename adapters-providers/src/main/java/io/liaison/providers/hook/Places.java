package io.liaison.providers.hook;

/** How definitions spell the places of a message: {@code header:Name}, {@code query:name}, {@code body:/pointer}, {@code part:name}. */
final class Places {
    static final String HEADER = "header:";
    static final String QUERY = "query:";
    static final String BODY = "body:";
    static final String PART = "part:";

    private Places() {}

    /** Ids in the body are spelled as pointers alone. */
    static String ofId(String place) {
        return place.startsWith("/") ? BODY + place : place;
    }

    static String nameIn(String place) {
        return place.substring(place.indexOf(':') + 1);
    }
}
