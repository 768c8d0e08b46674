package io.liaison.rest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.liaison.application.text.Language;
import java.util.regex.Pattern;

/** How all is, and what was done, as somebody finds it out who is responsible for it. */
class OversightIT extends InBrowser {

    @BothWays
    void what_is_broken_is_seen_with_its_reason_and_leads_to_the_connections(Language language, Hand hand) {
        Place.folder().brokenConnection("Archive");
        try (var visit = visit(language, hand).signedInAt("")) {
            visit.press(AriaRole.LINK, "frame.health");
            assertThat(visit.page().getByRole(AriaRole.IMG)).isVisible();
            assertThat(visit.page().getByText(visit.say("health.time.hour"))).isVisible();

            hand.press(visit.page().locator("a[href$='?status=disconnected']").first());

            assertThat(visit.page().locator("tbody").first()).containsText("Archive");
            visit.press(AriaRole.LINK, "frame.health");
            hand.press(visit.page().locator("a[href$='?broken=hour']"));

            assertThat(visit.page().locator("tbody").first()).containsText("Archive");
            hand.tick(visit.field(visit.say("connection.broken.hour")));
            visit.press(AriaRole.BUTTON, "connection.find");

            assertThat(visit.field(visit.say("connection.broken.hour"))).hasCount(0);
        }
    }

    @BothWays
    void a_number_leads_to_what_it_means(Language language, Hand hand) {
        try (var visit = visit(language, hand).signedInAt("")) {
            visit.press(AriaRole.LINK, "frame.errors");
            hand.type(visit.page().getByRole(AriaRole.SEARCHBOX), "20051");
            visit.page().keyboard().press("Enter");
            hand.press(visit.page().locator("tbody a"));

            assertThat(visit.page()).hasURL(Pattern.compile(".*/errors/20051"));
        }
    }

    @BothWays
    void who_did_what_is_found_and_its_chain_is_verified(Language language, Hand hand) {
        var folder = Place.folder();
        folder.connection("Ledger");
        try (var visit = visit(language, hand).signedInAt("")) {
            visit.press(AriaRole.LINK, "frame.audit");
            hand.choose(visit.page().locator("select[name=folder]"), folder.name());
            visit.press(AriaRole.BUTTON, "audit.find");
            assertThat(visit.page().locator(".deeds > li")).hasCount(2);

            hand.press(visit.page().locator(".deeds summary").first());
            assertThat(visit.page().locator(".deeds dl").first()).containsText("connection.create");

            visit.press(AriaRole.BUTTON, "audit.verify");
            assertThat(visit.banner())
                    .containsText(visit.say("audit.verify.intact").replace("%s", ""));
        }
    }

    @BothWays
    void keys_are_rotated_and_how_far_that_is_can_be_looked_at_again(Language language, Hand hand) {
        Place.folder().connection("Ledger");
        try (var visit = visit(language, hand).signedInAt("")) {
            visit.press(AriaRole.LINK, "frame.keys");
            visit.press(AriaRole.BUTTON, "keys.begin");
            assertThat(visit.banner()).containsText(visit.say("keys.told.begun"));

            visit.press(AriaRole.LINK, "keys.look");
            visit.page().waitForURL(Place.address("keys"));
            visit.page().waitForCondition(() -> isFinished(visit));

            assertThat(visit.page().getByRole(AriaRole.PROGRESSBAR)).isVisible();
            assertThat(visit.page().getByText(visit.say("keys.begin")).first()).isVisible();
        }
    }

    private static boolean isFinished(Visit visit) {
        visit.page().reload();
        return visit.page().getByText(visit.say("keys.state.finished")).count() > 0;
    }
}
