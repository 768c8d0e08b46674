package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How all is, and what that leads to. */
@QuarkusTest
class HealthConsoleHttpTest {
    private static final Pattern FIGURE = Pattern.compile("<a href=\"/console/(\\?[^\"]*)\">([0-9]+)</a>");
    private static final Pattern LINE = Pattern.compile("<th scope=\"row\" class=\"long\">");
    private final Story story = new Story();
    private final AtConsole viewer = viewer();

    /** One that works, one that waits, two that nobody consented to, and one whose grant is gone. */
    @BeforeEach
    void connect() {
        story.machine();
        story.askForConsent();
        answered("deny", "ada");
        answered("deny", "ada");
        var gone = answered("allow", "alan");
        story.breaks("action=revoke&account=alan");
        assertThat(story.api
                        .post("/api/v1/connections/" + gone + "/check", "{}")
                        .text("/status"))
                .isEqualTo("disconnected");
    }

    @Test
    void each_figure_leads_to_exactly_those_that_it_counts() {
        var health = viewer.open("health").body();

        var figures = FIGURE.matcher(health).results().toList();

        assertThat(figures).hasSizeGreaterThanOrEqualTo(5);
        assertThat(figures).allSatisfy(figure -> {
            var count = Long.parseLong(figure.group(2));
            assertThat(lines(figure.group(1))).isEqualTo(count);
            assertThat(lines("folders/" + story.folder + figure.group(1))).isEqualTo(count);
        });
    }

    @Test
    void what_a_list_was_narrowed_to_on_the_way_is_seen_in_it_and_can_be_taken_away() {
        var list = viewer.open("?why=20051&broken=hour").body();

        assertThat(list)
                .contains("name=\"why\" value=\"20051\" checked", "name=\"broken\" value=\"hour\" checked")
                .contains("Disconnected for less than an hour", "?sort=-name&amp;why=20051&amp;broken=hour");
    }

    private long lines(String list) {
        return LINE.matcher(viewer.open(list.replace("&amp;", "&")).body())
                .results()
                .count();
    }

    private String answered(String decision, String account) {
        var asked = story.askForConsent();
        new Browser().consent(asked.text("/authorizationUrl"), decision, account, "text/html");
        return asked.text("/connection/id");
    }

    private AtConsole viewer() {
        var somebody = People.added(story.api, "user");
        story.api.put(
                "/api/v1/folders/" + story.folder + "/members/" + somebody.replace(People.ROOT + "/", ""),
                "{\"roles\": [\"viewer\"]}");
        return AtConsole.with(People.keyOf(story.api, somebody));
    }
}
