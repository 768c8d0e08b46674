package io.liaison.rest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.liaison.application.text.FormTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.rest.fixture.Patience;
import java.util.Map;
import java.util.regex.Pattern;

/** A connection's whole life at the console. */
class ConsoleIT extends InBrowser {

    @BothWays
    void a_connection_is_added_where_somebody_stands_and_comes_back_from_its_consent(Language language, Hand hand) {
        var folder = Place.folder();
        try (var visit = visit(language, hand).signedInAt("folders/" + folder.id())) {
            visit.press(AriaRole.LINK, "connection.add");
            hand.type(visit.page().getByRole(AriaRole.SEARCHBOX), "sandbox");
            visit.page().keyboard().press("Enter");
            visit.follow("Sandbox");
            assertThat(visit.page().locator("#folder option:checked")).hasText(folder.name());
            visit.type("connecting.name", "Ledger");
            visit.press(AriaRole.BUTTON, "connecting.connect");

            hand.press(visit.page().locator("button[value=allow]"));

            assertThat(visit.heading()).hasText("Ledger");
            assertThat(visit.banner()).containsText(visit.say("connection.told.connected"));
            assertThat(visit.page().locator(".status")).hasText(visit.say("connection.status.connected"));
        }
    }

    @BothWays
    void a_denied_consent_explains_itself(Language language, Hand hand) {
        var folder = Place.folder();
        try (var visit = visit(language, hand).signedInAt("catalogue/sandbox?folder=" + folder.id())) {
            visit.press(AriaRole.BUTTON, "connecting.connect");
            hand.press(visit.page().locator("button[value=deny]"));

            assertThat(visit.page().locator("body")).containsText("20044");

            visit.open("folders/" + folder.id());
            assertThat(visit.page().locator(".status")).hasText(visit.say("connection.status.disconnected"));
        }
    }

    @BothWays
    void what_is_refused_keeps_all_that_was_typed_but_secrets(Language language, Hand hand) {
        var folder = Place.folder();
        var form = "catalogue/sandbox?type=oauth2_client_credentials&folder=" + folder.id();
        try (var visit = visit(language, hand).signedInAt(form)) {
            visit.type("connecting.name", "Ledger");
            hand.type(visit.page().locator("#field-clientId"), "liaison-machine");
            hand.type(visit.page().locator("#field-clientSecret"), "a guess");
            visit.press(AriaRole.BUTTON, "connecting.connect");

            assertThat(visit.banner()).hasAttribute("role", "alert");
            assertThat(visit.page().locator("#name")).hasValue("Ledger");
            assertThat(visit.page().locator("#field-clientId")).hasValue("liaison-machine");
            visit.examine();
            assertThat(visit.page().content()).doesNotContain("a guess");

            hand.type(visit.page().locator("#field-clientSecret"), "liaison-machine-secret");
            visit.press(AriaRole.BUTTON, "connecting.connect");

            assertThat(visit.heading()).hasText("Ledger");
        }
    }

    @BothWays
    void a_connection_is_added_by_a_code_that_is_entered_on_another_device(Language language, Hand hand) {
        var folder = Place.folder();
        var form = "catalogue/sandbox?type=oauth2_authorization_code&folder=" + folder.id();
        try (var visit = visit(language, hand).signedInAt(form);
                var phone = visit(language, Hand.MOUSE)) {
            visit.follow(FormTexts.in(language).nameOf(AuthenticationKind.DEVICE_CODE));
            visit.type("connecting.name", "Ledger");
            visit.press(AriaRole.BUTTON, "connecting.connect");
            assertThat(visit.heading()).hasText(visit.say("connecting.code"));

            phone.page().navigate(visit.page().locator("li a").getAttribute("href"));
            assertThat(phone.page().locator("strong"))
                    .hasText(visit.page().locator(".code").innerText());
            phone.page().locator("button[value=allow]").click();
            Patience.until(folder::isConnected);
            visit.press(AriaRole.BUTTON, "connecting.code.done");

            assertThat(visit.heading()).hasText("Ledger");
            assertThat(visit.banner()).containsText(visit.say("connection.told.checked"));
            assertThat(visit.page().locator(".status")).hasText(visit.say("connection.status.connected"));
        }
    }

    @BothWays
    void whoever_says_too_early_to_have_consented_is_told_so_and_still_has_the_code(Language language, Hand hand) {
        var folder = Place.folder();
        var form = "catalogue/sandbox?type=oauth2_device_code&folder=" + folder.id();
        try (var visit = visit(language, hand).signedInAt(form)) {
            visit.press(AriaRole.BUTTON, "connecting.connect");
            var code = visit.page().locator(".code").innerText();
            visit.page().reload();
            visit.examine();
            assertThat(visit.page().locator(".code")).hasText(code);
            visit.press(AriaRole.BUTTON, "connecting.code.done");

            assertThat(visit.banner()).hasAttribute("role", "alert");
            assertThat(visit.page().locator(".code")).hasText(code);
            assertThat(visit.page().locator("li a")).hasAttribute("href", Pattern.compile("^http"));
            assertThat(folder.connections()).isEqualTo(1);
        }
    }

    @BothWays
    void a_list_is_narrowed_to_what_somebody_owns(Language language, Hand hand) {
        var folder = Place.folder();
        folder.connection("Ledger");
        var grace = "Grace of " + folder.name();
        folder.connection("Archive", folder.somebody(grace, "connection-owner"));
        try (var visit = visit(language, hand).signedInAt("folders/" + folder.id())) {
            hand.choose(visit.page().locator("select[name=owner]"), grace);
            visit.press(AriaRole.BUTTON, "connection.find");

            assertThat(visit.page().locator("tbody tr")).hasCount(1);
            assertThat(visit.page().locator("tbody")).containsText("Archive");
            hand.choose(visit.page().locator("select[name=owner]"), visit.say("connection.mine"));
            visit.press(AriaRole.BUTTON, "connection.find");

            assertThat(visit.page().locator("tbody th")).hasText("Ledger");
        }
    }

    @BothWays
    void a_check_from_the_menu_of_a_row_tells_its_result(Language language, Hand hand) {
        var folder = Place.folder();
        folder.connection("Ledger");
        try (var visit = visit(language, hand).signedInAt("folders/" + folder.id())) {
            hand.press(visit.page().locator("tbody summary"));
            visit.press(AriaRole.BUTTON, "connection.action.check");

            assertThat(visit.banner()).containsText(visit.say("connection.told.checked"));
        }
    }

    @BothWays
    void a_connection_is_renamed_and_polled_less_often(Language language, Hand hand) {
        var folder = Place.folder();
        folder.connection("Ledger");
        try (var visit = visit(language, hand).signedInAt("folders/" + folder.id())) {
            visit.follow("Ledger");
            visit.press(AriaRole.LINK, "connection.action.edit");
            visit.type("connection.edit.name", "<b>Ledger</b> & co");
            hand.choose(
                    visit.page().locator("#polling"),
                    visit.say("connection.every.hours").formatted(6));
            visit.press(AriaRole.BUTTON, "connection.edit.save");

            assertThat(visit.heading()).hasText("<b>Ledger</b> & co");
            assertThat(visit.banner()).containsText(visit.say("connection.told.edited"));
            assertThat(visit.page().locator("dl"))
                    .containsText(visit.say("connection.every.hours").formatted(6));
        }
    }

    @BothWays
    void a_connection_is_given_fresh_details_and_moved_and_keeps_what_happened(Language language, Hand hand) {
        var folder = Place.folder();
        var other = Place.folder();
        folder.connection("Ledger");
        try (var visit = visit(language, hand).signedInAt("folders/" + folder.id())) {
            visit.follow("Ledger");
            visit.press(AriaRole.LINK, "connection.action.reconnect");
            hand.type(visit.page().locator("#field-clientSecret"), "liaison-machine-secret");
            visit.press(AriaRole.BUTTON, "connecting.connect");
            assertThat(visit.banner()).containsText(visit.say("connection.told.connected"));

            visit.press(AriaRole.LINK, "connection.action.move");
            hand.choose(visit.page().locator("#folder"), other.name());
            visit.press(AriaRole.BUTTON, "connection.action.move");
            assertThat(visit.page().locator(".back")).containsText(other.name());

            visit.press(AriaRole.LINK, "connection.action.activity");
            assertThat(visit.page().locator(".deeds")).containsText(visit.say("connection.deed.connection.move"));
        }
    }

    @BothWays
    void a_trigger_is_paused_resumed_and_deleted(Language language, Hand hand) {
        var folder = Place.folder();
        var id = folder.connection("Ledger");
        Place.Folder.trigger(id, "Tickets");
        try (var visit = visit(language, hand).signedInAt("connections/" + id)) {
            visit.press(AriaRole.LINK, "connection.action.triggers");
            assertThat(visit.page().locator("tbody")).containsText("Tickets");

            visit.press(AriaRole.BUTTON, "trigger.action.pause");
            assertThat(visit.page().locator(".status")).hasText(visit.say("trigger.state.disabled"));
            visit.press(AriaRole.BUTTON, "trigger.action.resume");
            assertThat(visit.banner()).containsText(visit.say("trigger.told.resumed"));

            visit.press(AriaRole.LINK, "trigger.action.delete");
            visit.press(AriaRole.BUTTON, "trigger.delete.do");
            assertThat(visit.banner()).containsText(visit.say("trigger.told.deleted"));
            assertThat(visit.page().getByText(visit.say("trigger.none"))).isVisible();
        }
    }

    @BothWays
    void a_connection_that_something_refers_to_says_whom_to_ask_and_goes_once_nothing_does(
            Language language, Hand hand) {
        var folder = Place.folder();
        var id = folder.connection("Ledger");
        var reference = "/connections/" + id + "/references/process/close";
        Place.api().put(reference, Map.of("name", "Monthly close", "owner", "Ada"));
        try (var visit = visit(language, hand).signedInAt("connections/" + id)) {
            visit.press(AriaRole.LINK, "connection.action.delete");
            assertThat(visit.page().locator(".trouble")).containsText("Monthly close");
            assertThat(visit.page().locator(".trouble")).containsText("Ada");

            assertThat(Place.api().delete(reference).status()).isEqualTo(204);
            visit.page().reload();
            visit.examine();
            visit.press(AriaRole.BUTTON, "connection.delete.do");

            assertThat(visit.banner()).containsText(visit.say("connection.told.deleted"));
            visit.page().goBack();
            visit.page().reload();
            visit.examine();
            assertThat(visit.heading()).not().hasText(visit.say("connection.action.delete"));
        }
    }
}
