package io.liaison.sandbox.imitation.habits;

import java.util.regex.Pattern;

/**
 * Where a provider serves something: a host and a path without a slash at its end. A placeholder such as {@code {org}}
 * stands for a label of the host or a segment of the path; {@code {org...}}, and whatever stands at the end of a host,
 * for one label or several, since regions add some. A path that ends in {@code /**} takes everything below it.
 */
public record Place(String host, String path) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*+}");
    private static final String SEVERAL = "...}";
    private static final String BELOW = "/**";

    /** From {@code host/path}, with or without {@code https://} before it. */
    public static Place of(String address) {
        var bare = address.startsWith("https://") ? address.substring("https://".length()) : address;
        var slash = bare.indexOf('/');
        return slash < 0 ? new Place(bare, "") : new Place(bare.substring(0, slash), trimmed(bare.substring(slash)));
    }

    /** All that is served below this place, itself included. */
    public Place below() {
        return path.endsWith(BELOW) ? this : new Place(host, path + BELOW);
    }

    public boolean isAt(String someHost) {
        return pattern(host, "[^./]+", "[^/]+").matcher(someHost).matches();
    }

    public boolean is(String someHost, String somePath) {
        var bare = trimmed(somePath);
        return isAt(someHost) && (path.endsWith(BELOW) ? isBelow(bare) : fits(path, bare));
    }

    private boolean isBelow(String bare) {
        var start = path.substring(0, path.length() - BELOW.length());
        return fits(start, bare)
                || pattern(start + "/", "[^/]+", "").matcher(bare).lookingAt();
    }

    private static boolean fits(String template, String bare) {
        return pattern(template, "[^/]+", "[^/]+").matcher(bare).matches();
    }

    private static Pattern pattern(String template, String part, String last) {
        var found = PLACEHOLDER.matcher(template);
        var pattern = new StringBuilder();
        var end = 0;
        while (found.find()) {
            pattern.append(Pattern.quote(template.substring(end, found.start())));
            end = found.end();
            pattern.append(end == template.length() || found.group().endsWith(SEVERAL) ? last : part);
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(template.substring(end))).toString());
    }

    private static String trimmed(String path) {
        return path.endsWith("/") ? trimmed(path.substring(0, path.length() - 1)) : path;
    }

    @Override
    public String toString() {
        return host + path;
    }
}
