package io.liaison.rest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.liaison.application.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page as somebody sees it who sees little, and a picture of each in {@code target/screenshots}. */
class AccessibilityIT extends InBrowser {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int LOW = 800;
    private final Place.Folder folder = Place.folder();
    private List<String> pages = List.of();

    @BeforeAll
    void furnish() {
        var works = folder.connection("Ledger");
        var broken = folder.brokenConnection("Archive");
        var trigger = Place.Folder.trigger(works, "Tickets");
        Place.api().put("/connections/" + works + "/references/app/books", Map.of("name", "Books", "owner", "Grace"));
        var person = Place.api()
                .post("/principals", Map.of("kind", "user", "name", "Ada Lovelace", "email", "ada@example.com"))
                .text("/id");
        var key = Place.api()
                .post("/principals/" + person + "/keys", Map.of("name", "At her desk"))
                .text("/id");
        Place.role("seen-by-all", "folders.view");
        Place.connector("seen-by-all");
        Place.api()
                .put(
                        "/folders/" + folder.id() + "/members/" + person,
                        Map.of("roles", List.of("viewer", "automation-user")));
        pages = List.of(
                "",
                "folders/" + folder.id(),
                "folders/" + folder.id() + "?q=nothing+at+all",
                "folders/" + folder.id() + "?connector=sandbox&broken=hour",
                "connections/" + works + "?told=checked",
                "connections/" + broken,
                "connections/" + broken + "/edit",
                "connections/" + works + "/move",
                "connections/" + works + "/access",
                "connections/" + works + "/activity",
                "connections/" + works + "/delete",
                "connections/" + broken + "/delete",
                "connections/" + works + "/reconnect",
                "connections/" + works + "/triggers",
                "connections/" + broken + "/triggers",
                "connections/" + works + "/triggers/new",
                "connections/" + broken + "/triggers/new",
                "triggers/" + trigger,
                "triggers/" + trigger + "/edit",
                "triggers/" + trigger + "/delete",
                "triggers/" + trigger + "/deliveries",
                "connections/none",
                "catalogue",
                "catalogue/sandbox?type=client_certificate",
                "catalogue/salesforce",
                "health",
                "audit",
                "audit?from=yesterday&subject=nothing",
                "audit/verification",
                "errors?q=consent",
                "keys?told=unopened",
                "connectors/new",
                "connectors/salesforce/oauth-app",
                "connectors/seen-by-all/edit",
                "connectors/seen-by-all/remove",
                "people",
                "people/new",
                "people/" + person + "?told=created",
                "people/" + person + "/edit",
                "people/" + person + "/delete",
                "people/" + person + "/keys/" + key + "/revoke",
                "folders/new?folder=" + folder.id(),
                "folders/" + folder.id() + "/edit",
                "folders/" + folder.id() + "/move",
                "folders/" + folder.id() + "/delete",
                "folders/" + folder.id() + "/members",
                "folders/" + folder.id() + "/members/new",
                "folders/" + folder.id() + "/members/" + person,
                "folders/" + folder.id() + "/members/" + person + "/remove",
                "roles",
                "roles/new",
                "roles/seen-by-all/edit",
                "roles/seen-by-all/delete",
                "rules",
                "rules/sandbox");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_keeps_anybody_from_using_a_page(Look look) {
        try (var visit = visit(look.language, Hand.MOUSE, look.options())) {
            visit.open("sign-in");
            examine(visit, "sign-in", look);
            visit.page().evaluate("document.forms[0].action = 'resume?at=people'; document.forms[0].submit()");
            visit.page().waitForURL(Place.address("resume?at=people"));
            examine(visit, "resume", look);
            visit.signedInAt("");
            for (var page : pages) {
                visit.open(page);
                examine(visit, pages.indexOf(page) + "-" + page, look);
                assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("%s needs no scrolling sideways (%s)", page, look)
                        .isEqualTo(true);
                assertThat(Weight.of(visit.page()).bytes()).as(page).isLessThanOrEqualTo(Weight.MOST_BYTES);
            }
        }
    }

    private static void examine(Visit visit, String page, Look look) {
        var name = page.replaceAll("[0-9a-f]{8}-[0-9a-f-]*", "id").replaceAll("[^a-z0-9-]+", "-");
        visit.page()
                .screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(look.name().toLowerCase(Locale.ROOT) + "-" + name + ".png")));
        assertThat(look.examiner(visit.page()).analyze().getViolations())
                .as("%s (%s)", page, look)
                .isEmpty();
    }

    /** How somebody looks at it. */
    enum Look {
        LIGHT(1280, ColorScheme.LIGHT, Language.ENGLISH),
        DARK(1920, ColorScheme.DARK, Language.FRENCH),
        NARROW(360, ColorScheme.LIGHT, Language.FRENCH);

        private final int width;
        private final ColorScheme colours;
        private final Language language;

        Look(int width, ColorScheme colours, Language language) {
            this.width = width;
            this.colours = colours;
            this.language = language;
        }

        /** In the dark a page is the same but for its colours. No page has frames, for which others would be opened beside it. */
        AxeBuilder examiner(Page page) {
            var examiner = new AxeBuilder(page).setLegacyMode(true);
            return this == DARK ? examiner.withRules(List.of("color-contrast")) : examiner;
        }

        NewContextOptions options() {
            return new NewContextOptions().setViewportSize(width, LOW).setColorScheme(colours);
        }
    }
}
