package io.liaison.providers.filter;

/** Whether a text has another one in it, in a time that grows with both and not with one times the other. */
final class TextSearch {
    private static final long SMALL = 10_000_000;

    private TextSearch() {}

    static boolean contains(String text, String part) {
        return (long) text.length() * part.length() <= SMALL ? text.contains(part) : search(text, part);
    }

    /** As Knuth, Morris and Pratt do it: nothing is looked at twice. */
    private static boolean search(String text, String part) {
        var borders = borders(part);
        var fitting = 0;
        for (var at = 0; at < text.length() && fitting < part.length(); at++) {
            fitting = fitting(borders, part, fitting, text.charAt(at));
        }
        return fitting == part.length();
    }

    private static int[] borders(String part) {
        var borders = new int[part.length()];
        for (var at = 1; at < part.length(); at++) {
            borders[at] = fitting(borders, part, borders[at - 1], part.charAt(at));
        }
        return borders;
    }

    private static int fitting(int[] borders, String part, int before, char next) {
        var fitting = before;
        while (fitting > 0 && part.charAt(fitting) != next) {
            fitting = borders[fitting - 1];
        }
        return part.charAt(fitting) == next ? fitting + 1 : fitting;
    }
}
