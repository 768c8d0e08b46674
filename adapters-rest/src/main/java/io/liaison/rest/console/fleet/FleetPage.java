package io.liaison.rest.console.fleet;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many connections work, why others do not, and since when: {@code templates/console/FleetPage.html}. Where there is none,
 * {@code picture} is not there, and {@code add} leads to where one is made.
 */
@CheckedTemplate(basePath = "console")
record FleetPage(
        Frame frame,
        Labels labels,
        @Nullable Picture picture,
        List<Tally> standing,
        List<Reason> reasons,
        List<Tally> times,
        String add)
        implements TemplateInstance {

    /** All of them as one bar in parts; {@code text} says the same. */
    record Picture(String text, int width, List<Part> parts) {}

    /** Those that stand alike, as a part of a bar. */
    record Part(String key, int start, int length) {}

    /** How many of them, where those are, and their share in thousandths. */
    record Tally(
            String key, String name, String count, @Nullable String address, int share) {}

    /** What breaks so many, what to do about it and where to read more. */
    record Reason(int code, String remedy, String mends, String link, Tally tally) {}
}
