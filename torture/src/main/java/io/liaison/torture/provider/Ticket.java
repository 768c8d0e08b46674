package io.liaison.torture.provider;

import java.util.regex.Pattern;

/** What the form of the consent page has to send back. */
final class Ticket {
    private static final Pattern FIELD = Pattern.compile("name=\"ticket\" value=\"([^\"]*)\"");

    private Ticket() {}

    static String on(String page) {
        return FIELD.matcher(page).results().findFirst().orElseThrow().group(1);
    }
}
