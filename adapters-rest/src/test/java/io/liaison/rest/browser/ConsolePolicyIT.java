package io.liaison.rest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.application.text.Language;
import java.util.Locale;

/** What people may do, and what they may connect with, as somebody decides it who is responsible for it. */
class ConsolePolicyIT extends InBrowser {

    @BothWays
    void a_role_is_made_changed_and_deleted(Language language, Hand hand) {
        var role = "bookkeeper-" + language.tag();
        try (var visit = visit(language, hand).signedInAt("roles")) {
            visit.press(AriaRole.LINK, "role.new");
            visit.type("role.name", role);
            hand.pick(visit.page().locator("input[name=scope][value=folder]"));
            hand.tick(permission(visit, "folders.view"));
            hand.tick(permission(visit, "connections.view"));
            visit.press(AriaRole.BUTTON, "role.new");
            assertThat(visit.banner()).containsText(visit.say("role.told.created"));

            hand.press(leadsTo(visit, "roles/" + role + "/edit"));
            assertThat(permission(visit, "folders.view")).isChecked();
            hand.tick(permission(visit, "folders.view"));
            hand.tick(permission(visit, "triggers.view"));
            visit.press(AriaRole.BUTTON, "role.edit.save");
            assertThat(visit.banner()).containsText(visit.say("role.told.edited"));

            hand.press(leadsTo(visit, "roles/" + role + "/edit"));
            assertThat(permission(visit, "folders.view")).not().isChecked();
            assertThat(permission(visit, "triggers.view")).isChecked();
            visit.press(AriaRole.LINK, "role.cancel");
            hand.press(leadsTo(visit, "roles/" + role + "/delete"));
            visit.press(AriaRole.BUTTON, "role.delete.do");

            assertThat(visit.banner()).containsText(visit.say("role.told.deleted"));
            assertThat(leadsTo(visit, "roles/" + role + "/edit")).hasCount(0);
        }
    }

    @BothWays
    void whoever_changes_a_role_second_sees_what_the_first_has_changed_and_keeps_the_ticks(
            Language language, Hand hand) {
        var role = "archivist-" + language.tag();
        Place.role(role, "folders.view");
        var edit = "roles/" + role + "/edit";
        try (var first = visit(language, hand).signedInAt(edit);
                var second = visit(language, hand).signedInAt(edit)) {
            hand.tick(permission(first, "connections.view"));
            first.press(AriaRole.BUTTON, "role.edit.save");
            assertThat(first.banner()).containsText(first.say("role.told.edited"));

            hand.tick(permission(second, "triggers.view"));
            second.press(AriaRole.BUTTON, "role.edit.save");

            assertThat(second.page().locator(".trouble")).containsText(second.say("permission.connections.view"));
            assertThat(permission(second, "triggers.view")).isChecked();
            second.press(AriaRole.BUTTON, "role.edit.save");

            assertThat(second.banner()).containsText(second.say("role.told.edited"));
            second.open(edit);
            assertThat(permission(second, "triggers.view")).isChecked();
            assertThat(permission(second, "connections.view")).not().isChecked();
        }
    }

    @BothWays
    void a_rule_leaves_one_way_to_connect_then_none_and_ends(Language language, Hand hand) {
        var connector = language == Language.ENGLISH ? "GitHub" : "GitLab";
        var key = connector.toLowerCase(Locale.ROOT);
        try (var visit = visit(language, hand).signedInAt("rules")) {
            hand.choose(visit.page().locator("select[name=connector]"), connector);
            visit.press(AriaRole.BUTTON, "rule.new.go");
            decide(visit, "allowed");
            hand.tick(visit.page().locator("input[name=type][value=oauth2_byoa]"));
            hand.type(visit.page().locator("#preset-clientId"), "the-app-of-everybody");
            visit.press(AriaRole.BUTTON, "rule.rule.save");
            assertThat(visit.banner()).containsText(visit.say("rule.told.decided"));
            assertThat(visit.page().locator("tbody")).containsText(connector);

            visit.open("catalogue/" + key);
            assertThat(visit.page().locator("#field-clientSecret")).isVisible();
            assertThat(visit.page().locator("#field-clientId")).hasCount(0);
            assertThat(visit.page().locator(".ways a")).hasCount(0);

            visit.open("rules");
            visit.follow(connector);
            decide(visit, "denied");
            visit.press(AriaRole.BUTTON, "rule.rule.save");
            assertThat(visit.banner()).containsText(visit.say("rule.told.decided"));
            visit.open("catalogue?q=" + key);
            assertThat(visit.page().getByText(visit.say("connecting.choose.denied")))
                    .isVisible();

            visit.open("rules");
            visit.follow(connector);
            decide(visit, "others");
            visit.press(AriaRole.BUTTON, "rule.rule.save");

            assertThat(visit.banner()).containsText(visit.say("rule.told.decided"));
            assertThat(leadsTo(visit, "rules/" + key)).hasCount(0);
        }
    }

    @BothWays
    void whoever_decides_second_sees_what_the_first_has_decided_and_keeps_what_was_typed(Language language, Hand hand) {
        var rule = language == Language.ENGLISH ? "rules/bitbucket" : "rules/box";
        try (var first = visit(language, hand).signedInAt(rule);
                var second = visit(language, hand).signedInAt(rule)) {
            decide(first, "denied");
            first.press(AriaRole.BUTTON, "rule.rule.save");
            assertThat(first.banner()).containsText(first.say("rule.told.decided"));

            decide(second, "allowed");
            hand.type(second.page().locator("#preset-clientId"), "typed-meanwhile");
            second.press(AriaRole.BUTTON, "rule.rule.save");

            assertThat(second.page().locator(".trouble")).containsText(second.say("rule.decision.denied"));
            assertThat(second.page().locator("#preset-clientId")).hasValue("typed-meanwhile");
            second.press(AriaRole.BUTTON, "rule.rule.save");

            assertThat(second.banner()).containsText(second.say("rule.told.decided"));
        }
    }

    private static void decide(Visit visit, String decision) {
        visit.hand().pick(visit.page().locator("input[name=decision][value=" + decision + "]"));
    }

    private static Locator permission(Visit visit, String key) {
        return visit.page().locator("input[name=permission][value='" + key + "']");
    }

    private static Locator leadsTo(Visit visit, String path) {
        return visit.page().locator("main a[href$='" + path + "']");
    }
}
