package io.liaison.rest.console.live;

/** Where a page is told that what it shows has changed, and what it shows now. */
public record Live(String address, String seen) {
    /** The last part of each such address. */
    public static final String PATH = "live";

    /** Whether that is one: nobody is at work there, a page asks by itself. */
    public static boolean isWatched(String path) {
        return path.endsWith("/" + PATH);
    }
}
