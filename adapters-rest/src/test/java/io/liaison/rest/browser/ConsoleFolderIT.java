package io.liaison.rest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.application.text.Language;
import io.liaison.providers.fixture.FreePorts;
import io.liaison.rest.story.Api;
import io.liaison.rest.story.Launch;
import io.liaison.rest.story.LiaisonServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new installation: each begins with nothing. */
class ConsoleFolderIT extends InBrowser {
    private LiaisonServer server;

    @BeforeAll
    void startServer(@TempDir Path folder) {
        server = Launch.in(folder)
                .withKey(Place.KEY)
                .with("LIAISON_SANDBOX_PORT=" + FreePorts.next())
                .asking("--sandbox")
                .start();
    }

    @AfterEach
    void clear() {
        var api = server.asAdministrator();
        for (var one = first(api); !one.isEmpty(); one = first(api)) {
            assertThat(api.delete("/folders/" + one + "?cascade=true").status()).isEqualTo(204);
        }
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @Override
    URI console() {
        return server.address().resolve("/console/");
    }

    @Test
    void pages_without_a_folder_keep_nobody_from_using_them() {
        for (var width : List.of(360, 1280)) {
            try (var visit = visit(Language.FRENCH, Hand.MOUSE, new NewContextOptions().setViewportSize(width, 800))) {
                visit.signedInAt("");
                examine(visit, "nothing-yet-" + width);
                visit.open("catalogue/sandbox");
                examine(visit, "nowhere-to-connect-" + width);
            }
        }
    }

    @BothWays
    void whoever_comes_first_is_led_to_a_folder_and_a_connection_in_it(Language language, Hand hand) {
        try (var visit = visit(language, hand).signedInAt("")) {
            assertThat(visit.page().locator(".first")).containsText(visit.say("folder.first.make"));

            hand.press(visit.page().locator(".first a"));
            name(visit, "Finance");
            assertThat(visit.banner()).containsText(visit.say("folder.told.folder_created"));

            visit.press(AriaRole.LINK, "connection.empty.add");
            hand.type(visit.page().getByRole(AriaRole.SEARCHBOX), "sandbox");
            visit.page().keyboard().press("Enter");
            visit.follow("Sandbox");
            assertThat(visit.page().locator("#folder option:checked")).hasText("Finance");
            visit.type("connecting.name", "Ledger");
            visit.press(AriaRole.BUTTON, "connecting.connect");
            hand.press(visit.page().locator("button[value=allow]"));

            assertThat(visit.heading()).hasText("Ledger");
        }
    }

    @BothWays
    void whoever_wants_to_connect_first_makes_a_folder_on_the_way(Language language, Hand hand) {
        try (var visit = visit(language, hand).signedInAt("catalogue/sandbox")) {
            assertThat(visit.page().locator("form.stack[action*=catalogue]")).hasCount(0);

            hand.press(visit.page().locator(".first a"));
            visit.type("folder.name", "Sales");
            visit.press(AriaRole.BUTTON, "folder.new.do");

            assertThat(visit.page().locator("#folder option:checked")).hasText("Sales");
            assertThat(visit.page().locator("main button.main")).isVisible();
        }
    }

    @BothWays
    void somebody_keeps_connections_to_themselves_in_a_workspace(Language language, Hand hand) {
        try (var visit = visit(language, hand).signedInAt("")) {
            hand.press(visit.page().locator(".first button"));

            assertThat(visit.banner()).containsText(visit.say("folder.told.workspace_opened"));
            assertThat(visit.page().locator("nav.folders form")).hasCount(0);
            choose(visit, "folder.action.edit");
            visit.type("folder.name", "My own");
            visit.press(AriaRole.BUTTON, "folder.edit.save");
            assertThat(visit.heading()).hasText("My own");
            choose(visit, "folder.action.delete");
            visit.press(AriaRole.BUTTON, "folder.action.delete");
            assertThat(visit.banner()).containsText(visit.say("folder.told.folder_deleted"));
        }
    }

    @BothWays
    void a_folder_is_described_moved_and_deleted_with_all_that_is_inside(Language language, Hand hand) {
        try (var visit = visit(language, hand).signedInAt("")) {
            hand.press(visit.page().locator(".first a"));
            name(visit, "Payroll");
            make(visit, "Bonuses");
            assertThat(visit.page().locator(".depth-2")).hasText("Bonuses");

            choose(visit, "folder.action.edit");
            visit.type("folder.name", "Rewards");
            hand.type(visit.page().locator("#description"), "Once a year");
            visit.press(AriaRole.BUTTON, "folder.edit.save");
            assertThat(visit.banner()).containsText(visit.say("folder.told.folder_edited"));
            assertThat(visit.page().locator("main")).containsText("Once a year");

            choose(visit, "folder.action.move");
            hand.choose(visit.page().locator("#folder"), visit.say("folder.top"));
            visit.press(AriaRole.BUTTON, "folder.action.move");
            assertThat(visit.banner()).containsText(visit.say("folder.told.folder_moved"));
            assertThat(visit.page().locator(".depth-1")).hasText(new String[] {"Payroll", "Rewards"});

            choose(visit, "folder.action.move");
            hand.choose(visit.page().locator("#folder"), "Payroll");
            visit.press(AriaRole.BUTTON, "folder.action.move");
            visit.follow("Payroll");
            choose(visit, "folder.action.delete");
            assertThat(visit.page().locator("dd")).hasText("Rewards");
            hand.type(visit.page().locator("#name"), "Something else");
            visit.press(AriaRole.BUTTON, "folder.delete.do");
            assertThat(visit.page().locator("#name-fault")).hasText(visit.say("folder.delete.other"));
            visit.examine();
            hand.type(visit.page().locator("#name"), "Payroll");
            visit.press(AriaRole.BUTTON, "folder.delete.do");

            assertThat(visit.banner()).containsText(visit.say("folder.told.folder_deleted"));
            assertThat(visit.page().locator(".first")).isVisible();
        }
    }

    @BothWays
    void whoever_renames_second_sees_what_the_first_has_changed_and_keeps_what_was_typed(Language language, Hand hand) {
        try (var first = visit(language, hand).signedInAt("");
                var second = visit(language, hand).signedInAt("")) {
            hand.press(first.page().locator(".first a"));
            name(first, "Travel");
            second.open("");
            second.follow("Travel");
            choose(second, "folder.action.edit");
            choose(first, "folder.action.edit");
            first.type("folder.name", "Journeys");
            first.press(AriaRole.BUTTON, "folder.edit.save");
            assertThat(first.heading()).hasText("Journeys");

            second.type("folder.name", "Trips");
            second.press(AriaRole.BUTTON, "folder.edit.save");

            assertThat(second.page().locator(".trouble")).containsText("Journeys");
            assertThat(second.field(second.say("folder.name"))).hasValue("Trips");
            second.press(AriaRole.BUTTON, "folder.edit.save");
            assertThat(second.heading()).hasText("Trips");
        }
    }

    private static void examine(Visit visit, String name) {
        visit.page()
                .screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
        visit.examine();
    }

    private static String first(Api api) {
        return api.get("/folders?limit=1").text("/items/0/id");
    }

    private static void make(Visit visit, String name) {
        visit.hand().press(visit.page().locator("nav.folders a[href*='folders/new']"));
        name(visit, name);
    }

    private static void name(Visit visit, String name) {
        visit.type("folder.name", name);
        visit.press(AriaRole.BUTTON, "folder.new.do");
        assertThat(visit.heading()).hasText(name);
    }

    /** From the menu of the folder that is shown. */
    private static void choose(Visit visit, String action) {
        visit.hand().press(menu(visit));
        visit.press(AriaRole.LINK, action);
    }

    private static Locator menu(Visit visit) {
        return visit.page().locator(".head summary");
    }
}
