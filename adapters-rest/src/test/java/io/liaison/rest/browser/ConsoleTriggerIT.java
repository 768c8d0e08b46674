package io.liaison.rest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.application.text.Language;
import io.liaison.rest.fixture.Patience;
import java.util.Map;

/** A trigger's whole life at the console. */
class ConsoleTriggerIT extends InBrowser {

    @BothWays
    void a_trigger_is_made_with_two_conditions_tried_and_changed(Language language, Hand hand) {
        var id = Place.folder().connection("Ledger");
        try (var visit = visit(language, hand).signedInAt("connections/" + id + "/triggers")) {
            visit.press(AriaRole.LINK, "trigger.new");
            visit.type("trigger.name", "Urgent");
            hand.type(named(visit, "filter.0.field"), "/title");
            hand.choose(named(visit, "filter.0.operator"), visit.say("filter.operator.startsWith"));
            hand.type(named(visit, "filter.0.value"), "Urgent");
            visit.press(AriaRole.BUTTON, "filter.add");
            hand.type(named(visit, "filter.1.field"), "/status");
            hand.type(named(visit, "filter.1.value"), "open");
            hand.type(named(visit, "target.url"), Place.consumer("tried") + "/events");
            visit.press(AriaRole.BUTTON, "trigger.save");

            assertThat(visit.banner()).containsText(visit.say("trigger.told.made"));
            assertThat(visit.page().locator("#signingSecret").inputValue()).startsWith("whsec_");
            visit.examine();
            visit.press(AriaRole.LINK, "trigger.told.next");
            assertThat(visit.heading()).hasText("Urgent");
            Place.sandbox("/sandbox/tickets", "account=liaison-machine&title=Urgent: the till is empty");
            visit.press(AriaRole.BUTTON, "trigger.action.test");

            assertThat(visit.page().locator("main")).containsText(visit.say("trigger.test.wanted"));
            assertThat(visit.page().locator("pre").first()).containsText("Urgent: the till is empty");
            visit.examine();
            hand.press(visit.page().locator(".back a"));
            visit.press(AriaRole.LINK, "trigger.action.edit");
            visit.type("trigger.name", "Open");
            hand.press(visit.page().locator("button[value='remove.0']"));
            assertThat(named(visit, "filter.1.field")).hasCount(0);
            visit.press(AriaRole.BUTTON, "trigger.save");

            assertThat(visit.banner()).containsText(visit.say("trigger.told.edited"));
            assertThat(visit.heading()).hasText("Open");
            assertThat(visit.page().locator("main")).not().containsText("/title");
            hand.press(visit.page().locator(".back a"));
            assertThat(visit.page().locator("tbody")).containsText("Open");
        }
    }

    @BothWays
    void what_a_target_did_not_take_is_delivered_again(Language language, Hand hand) {
        var consumer = Place.consumer("again-" + language.tag());
        var made = Place.api()
                .post(
                        "/connections/" + Place.folder().connectionOf("ada", "Tickets") + "/triggers",
                        Map.of(
                                "name",
                                "Messages",
                                "event",
                                "ticket-posted",
                                "target",
                                Map.of("type", "webhook", "url", consumer + "/events")));
        var trigger = "/triggers/" + made.text("/id");
        Patience.until(
                () -> Place.api().get(trigger).text("/registration/state").equals("registered"));
        Place.sandbox("/sandbox/tickets", "account=ada&title=The till is empty");
        Patience.until(() -> !Place.api()
                .get(trigger + "/deliveries")
                .text("/items/0/attempts/0/at")
                .isEmpty());
        try (var visit = visit(language, hand).signedInAt("triggers/" + made.text("/id"))) {
            visit.press(AriaRole.LINK, "trigger.action.deliveries");
            assertThat(visit.page().locator("ol .status").first()).hasText(visit.say("delivery.state.pending"));
            assertThat(visit.page().locator("ol table").first()).containsText("503");

            Place.sandbox("/consumer/again-" + language.tag(), "{\"secret\": \"" + made.text("/signingSecret") + "\"}");
            hand.press(visit.page().locator("ol button").first());

            assertThat(visit.banner()).containsText(visit.say("delivery.told.again"));
            Patience.until(() -> Place.api()
                    .get(trigger + "/deliveries")
                    .text("/items/0/state")
                    .equals("delivered"));
            hand.choose(visit.page().locator("select"), visit.say("delivery.state.delivered"));
            visit.press(AriaRole.BUTTON, "delivery.show");
            assertThat(visit.page().locator("ol table").first()).containsText("204");
            visit.examine();
        }
    }

    @BothWays
    void a_connection_whose_triggers_go_with_it_is_deleted_once_its_name_is_typed(Language language, Hand hand) {
        var id = Place.folder().connection("Ledger");
        Place.Folder.trigger(id, "Tickets");
        try (var visit = visit(language, hand).signedInAt("connections/" + id)) {
            visit.press(AriaRole.LINK, "connection.action.delete");
            assertThat(visit.page().locator("main")).containsText("Tickets");
            hand.type(visit.page().locator("#name"), "Lodger");
            visit.press(AriaRole.BUTTON, "connection.delete.do");
            assertThat(visit.page().locator("#name-fault")).hasText(visit.say("connection.delete.other"));

            hand.type(visit.page().locator("#name"), "Ledger");
            visit.press(AriaRole.BUTTON, "connection.delete.do");

            assertThat(visit.banner()).containsText(visit.say("connection.told.deleted"));
        }
    }

    private static Locator named(Visit visit, String name) {
        return visit.page().locator("[name='" + name + "']");
    }
}
