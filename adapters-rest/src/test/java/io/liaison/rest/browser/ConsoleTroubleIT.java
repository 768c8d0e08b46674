package io.liaison.rest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.application.text.Language;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What goes wrong at a console when people are people. */
class ConsoleTroubleIT extends InBrowser {

    @Test
    void whoever_saves_second_sees_what_the_first_has_changed_and_may_save_all_the_same() {
        var folder = Place.folder();
        var edit = "connections/" + folder.connection("Ledger") + "/edit";
        try (var first = visit().signedInAt(edit);
                var second = visit().signedInAt(edit)) {
            first.type("connection.edit.name", "Books");
            first.press(AriaRole.BUTTON, "connection.edit.save");

            second.type("connection.edit.name", "Accounts");
            second.press(AriaRole.BUTTON, "connection.edit.save");

            assertThat(second.page().locator(".trouble")).containsText("Books");
            assertThat(second.page().locator("#name")).hasValue("Accounts");

            second.press(AriaRole.BUTTON, "connection.edit.save");

            assertThat(second.heading()).hasText("Accounts");
        }
    }

    @Test
    void consent_of_another_account_explains_itself_and_the_connection_stays_what_it_was() {
        var folder = Place.folder();
        try (var visit = visit().signedInAt("catalogue/sandbox?folder=" + folder.id())) {
            visit.type("connecting.name", "Ledger");
            visit.press(AriaRole.BUTTON, "connecting.connect");
            visit.page().locator("button[value=allow]").click();
            visit.press(AriaRole.LINK, "connection.action.reconnect");
            visit.press(AriaRole.BUTTON, "connecting.connect");

            visit.page().locator("input[name=account][value=grace]").check();
            visit.page().locator("button[value=allow]").click();

            assertThat(visit.page().locator("body")).containsText("20046");
            assertThat(visit.page().locator("body")).containsText("grace@sandbox.example");
            visit.open("folders/" + folder.id());
            assertThat(visit.page().locator(".status")).hasText(visit.say("connection.status.connected"));
        }
    }

    @Test
    void a_session_that_ends_while_somebody_types_costs_nothing_that_was_typed() {
        var folder = Place.folder();
        var form = "catalogue/sandbox?type=oauth2_client_credentials&folder=" + folder.id();
        try (var visit = visit().signedInAt(form)) {
            visit.type("connecting.name", "Ledger");
            visit.page().locator("#field-clientId").fill("liaison-machine");
            visit.page().locator("#field-clientSecret").fill("liaison-machine-secret");
            visit.context().clearCookies();
            visit.press(AriaRole.BUTTON, "connecting.connect");

            visit.page().locator("#ended-key").fill("a guess");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("#ended-key")).hasAttribute("aria-invalid", "true");
            visit.page().locator("#ended-key").fill(Place.KEY);
            visit.page().keyboard().press("Enter");

            assertThat(visit.heading()).hasText("Ledger");
        }
    }

    @Test
    void how_many_need_attention_leads_to_them() {
        var folder = Place.folder();
        folder.connection("Ledger");
        folder.brokenConnection("Archive");
        try (var visit = visit().signedInAt("folders/" + folder.id())) {
            visit.follow("1 of 2 needs attention");

            assertThat(visit.page().locator("tbody tr")).hasCount(1);
            assertThat(visit.page().locator("tbody")).containsText("Archive");
        }
    }

    @Test
    void what_breaks_while_somebody_looks_is_shown_without_loading_the_page_again() {
        var folder = Place.folder();
        var archive = folder.connectionOf("grace", "Archive");
        try (var list = visit().signedInAt("folders/" + folder.id());
                var one = visit().signedInAt("connections/" + archive)) {
            assertThat(list.page().locator(".status")).hasText(list.say("connection.status.connected"));
            list.page().evaluate("globalThis.loadedOnce = true");

            Place.Folder.breakKeys(archive);

            assertThat(list.page().locator(".status")).hasText(list.say("connection.status.disconnected"));
            assertThat(list.page().locator("#news")).containsText("Archive");
            assertThat(list.page().locator("#attention")).containsText("1 of 1 needs attention");
            Assertions.assertThat(list.page().evaluate("globalThis.loadedOnce")).isEqualTo(true);
            assertThat(one.page().locator(".trouble")).containsText(one.say("connection.why"));
        }
    }

    @Test
    void a_session_that_ends_costs_nothing_but_secrets_without_scripts_either() {
        var folder = Place.folder();
        var form = "catalogue/sandbox?type=oauth2_client_credentials&folder=" + folder.id();
        var plain = new NewContextOptions().setJavaScriptEnabled(false);
        try (var visit = visit(Language.ENGLISH, Hand.MOUSE, plain).signedInAt(form)) {
            visit.type("connecting.name", "Typed with care");
            visit.page().locator("#field-clientId").fill("liaison-machine");
            visit.page().locator("#field-clientSecret").fill("liaison-machine-secret");
            visit.context().clearCookies();
            visit.press(AriaRole.BUTTON, "connecting.connect");

            assertThat(visit.heading()).hasText(visit.say("frame.ended"));
            visit.page().locator("#key").fill(Place.KEY);
            visit.press(AriaRole.BUTTON, "session.send");
            assertThat(visit.page().locator("#field-clientId")).hasValue("liaison-machine");
            visit.page().locator("#field-clientSecret").fill("liaison-machine-secret");
            visit.press(AriaRole.BUTTON, "connecting.connect");

            assertThat(visit.heading()).hasText("Typed with care");
        }
    }

    @Test
    void everything_works_without_scripts() {
        var folder = Place.folder();
        var plain = new NewContextOptions().setJavaScriptEnabled(false);
        try (var visit =
                visit(Language.ENGLISH, Hand.MOUSE, plain).signedInAt("catalogue/sandbox?folder=" + folder.id())) {
            visit.press(AriaRole.BUTTON, "connecting.connect");
            visit.page().locator("button[value=allow]").click();
            assertThat(visit.banner()).containsText(visit.say("connection.told.connected"));

            visit.open("folders/" + folder.id());
            visit.page().locator("tbody summary").click();
            visit.press(AriaRole.BUTTON, "connection.action.check");

            assertThat(visit.banner()).containsText(visit.say("connection.told.checked"));
        }
    }

    @Test
    void a_menu_is_gone_through_with_arrows_and_left_with_escape() {
        var folder = Place.folder();
        folder.connection("Ledger");
        try (var visit = visit(Language.ENGLISH, Hand.KEYBOARD).signedInAt("folders/" + folder.id())) {
            var keyboard = visit.page().keyboard();
            var menu = visit.page().locator("tbody details");
            menu.locator("summary").focus();

            keyboard.press("ArrowDown");
            assertThat(menu.getByText(visit.say("connection.action.check"))).isFocused();
            keyboard.press("End");
            assertThat(menu.getByText(visit.say("connection.action.delete"))).isFocused();
            keyboard.press("Escape");

            assertThat(menu).not().hasAttribute("open", "");
            assertThat(menu.locator("summary")).isFocused();
        }
    }

    @Test
    void an_address_to_register_is_copied_by_a_button() {
        var permitted = new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (var visit =
                visit(Language.ENGLISH, Hand.MOUSE, permitted).signedInAt("catalogue/sandbox?type=oauth2_byoa")) {
            visit.press(AriaRole.BUTTON, "connecting.copy");

            assertThat(visit.page().getByText(visit.say("connecting.copied"))).isVisible();
            Assertions.assertThat(visit.page().evaluate("navigator.clipboard.readText()"))
                    .asString()
                    .endsWith("/oauth/callback");
        }
    }

    private Visit visit() {
        return visit(Language.ENGLISH, Hand.MOUSE);
    }
}
