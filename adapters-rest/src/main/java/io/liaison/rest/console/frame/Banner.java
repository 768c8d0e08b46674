package io.liaison.rest.console.frame;

import io.liaison.rest.problem.ProblemDto;
import org.jspecify.annotations.Nullable;

/**
 * What has just happened: {@code tone} is {@code good} or {@code bad}. What went wrong has a text, what the provider said about
 * it, what to do, and where to read more.
 */
public record Banner(
        String tone,
        String title,
        @Nullable String text,
        @Nullable String provider,
        @Nullable String link) {

    public static Banner good(String title) {
        return new Banner("good", title, null, null, null);
    }

    public static Banner bad(String title, String text) {
        return new Banner("bad", title, text, null, null);
    }

    static Banner bad(ProblemDto problem) {
        return new Banner(
                "bad",
                problem.title(),
                problem.detail() + " " + problem.remedy(),
                problem.providerMessage(),
                problem.type());
    }
}
