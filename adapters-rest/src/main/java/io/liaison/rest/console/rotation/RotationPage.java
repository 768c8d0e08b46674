package io.liaison.rest.console.rotation;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the latest rotation of keys is: {@code templates/console/RotationPage.html}. {@code progress} is there once there was
 * one, {@code trouble} where it has left something behind.
 */
@CheckedTemplate(basePath = "console")
record RotationPage(
        Frame frame,
        Labels labels,
        String here,
        String state,
        boolean isRunning,
        @Nullable Progress progress,
        List<Fact> facts,
        @Nullable Trouble trouble)
        implements TemplateInstance {

    /** So many of so many, for programs, and the same for people. */
    record Progress(long done, long all, String text) {}

    /** What does not open, and where to read what to do about it. */
    record Trouble(String text, String remedy, String link) {}
}
