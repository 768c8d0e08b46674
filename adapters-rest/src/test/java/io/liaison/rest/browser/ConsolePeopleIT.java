package io.liaison.rest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.application.text.Language;
import org.assertj.core.api.Assertions;

/** How others come to use what there is: people with keys, folders that are shared, and connectors of one's own. */
class ConsolePeopleIT extends InBrowser {

    @BothWays
    void somebody_who_is_added_signs_in_with_a_key_and_sees_the_folder_that_is_shared_and_no_other(
            Language language, Hand hand) {
        var shared = Place.folder();
        var other = Place.folder();
        var name = "Grace " + language.tag();
        try (var admin = visit(language, hand).signedInAt("people");
                var somebody = visit(language, hand)) {
            admin.press(AriaRole.LINK, "people.new");
            admin.type("people.name", name);
            admin.press(AriaRole.BUTTON, "people.new");
            assertThat(admin.heading()).hasText(name);
            admin.press(AriaRole.BUTTON, "people.key.issue");
            var key = admin.page().locator("#new-key").inputValue();
            admin.examine();
            admin.press(AriaRole.LINK, "people.key.kept");
            assertThat(admin.heading()).hasText(name);
            Assertions.assertThat(admin.page().content()).doesNotContain(key);

            admin.open("folders/" + shared.id());
            admin.press(AriaRole.LINK, "connection.members");
            admin.press(AriaRole.LINK, "member.new");
            hand.type(admin.page().getByRole(AriaRole.SEARCHBOX), name);
            admin.page().keyboard().press("Enter");
            admin.follow(name);
            hand.tick(admin.page().locator("input[value=viewer]"));
            admin.press(AriaRole.BUTTON, "member.assign.save");
            assertThat(admin.banner()).containsText(admin.say("member.told.assigned"));

            somebody.signedInAt("", key);
            assertThat(folder(somebody, shared)).isVisible();
            assertThat(folder(somebody, other)).hasCount(0);
        }
    }

    @BothWays
    void why_somebody_may_do_one_thing_with_a_connection_and_not_another_is_explained(Language language, Hand hand) {
        var folder = Place.folder();
        var id = folder.connection("Ledger");
        var name = "Ida of " + folder.name();
        folder.somebody(name, "viewer");
        try (var visit = visit(language, hand).signedInAt("connections/" + id)) {
            visit.press(AriaRole.LINK, "connection.action.access");
            assertThat(visit.page().locator("tbody tr").first()).containsText(name);
            hand.choose(visit.page().locator("select[name=principal]"), name);
            hand.choose(
                    visit.page().locator("select[name=permission]"),
                    visit.say("connection.permission.connections.edit"));
            visit.press(AriaRole.BUTTON, "connection.access.ask");

            assertThat(visit.page().locator("main strong"))
                    .hasText(visit.say("connection.access.denied").formatted(name));
            hand.choose(
                    visit.page().locator("select[name=permission]"),
                    visit.say("connection.permission.connections.view"));
            visit.press(AriaRole.BUTTON, "connection.access.ask");

            assertThat(visit.page().locator("main strong"))
                    .hasText(visit.say("connection.access.allowed").formatted(name));
            assertThat(visit.page().locator("main li").filter(new FilterOptions().setHasText("viewer")))
                    .containsText(folder.name());
        }
    }

    @BothWays
    void a_definition_with_a_fault_is_told_its_line_and_taken_once_it_is_mended(Language language, Hand hand) {
        var definition = """
                key: petstore-%s
                name: Petstore
                apiBaseUrl: https://petstore.example.com
                authentication: [{type: personal_access_token}]
                """.formatted(language.tag());
        var faulty = definition.replace("https://", "nowhere ");
        try (var visit = visit(language, hand).signedInAt("catalogue")) {
            visit.press(AriaRole.LINK, "connecting.define");
            var text = visit.page().locator("#definition");
            hand.type(text, faulty);
            visit.press(AriaRole.BUTTON, "connector.save");

            assertThat(visit.page().locator(".trouble"))
                    .containsText(visit.say("connector.line").formatted(3));
            assertThat(visit.page().locator(".trouble code").first())
                    .hasText("apiBaseUrl: nowhere petstore.example.com");
            visit.examine();
            assertThat(text).hasValue(faulty);

            hand.type(text, definition);
            visit.press(AriaRole.BUTTON, "connector.save");

            assertThat(visit.banner()).containsText(visit.say("connecting.told.defined"));
        }
    }

    private static Locator folder(Visit visit, Place.Folder folder) {
        return visit.page()
                .getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName(folder.name()).setExact(true));
    }
}
