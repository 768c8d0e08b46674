package io.liaison.rest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;
import java.net.URI;

/** Somebody at the console, in one language and in one way. */
record Visit(URI console, BrowserContext context, Page page, Language language, Hand hand) implements AutoCloseable {
    private static final String BUNDLES = "io.liaison.rest.console.";

    static Visit begin(URI console, Browser browser, Language language, Hand hand, NewContextOptions options) {
        var context = browser.newContext(options.setLocale(language.tag()));
        return new Visit(console, context, context.newPage(), language, hand);
    }

    /** Comes to that page by way of signing in. */
    Visit signedInAt(String path) {
        return signedInAt(path, Place.KEY);
    }

    Visit signedInAt(String path, String key) {
        open(path);
        hand.type(page.locator("#key"), key);
        page.keyboard().press("Enter");
        page.waitForURL(address(path));
        return this;
    }

    void open(String path) {
        page.navigate(address(path));
    }

    private String address(String path) {
        return console.resolve(path).toString();
    }

    void press(AriaRole role, String key) {
        hand.press(page.getByRole(role, new GetByRoleOptions().setName(say(key)).setExact(true)));
    }

    void follow(String name) {
        hand.press(page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)));
    }

    void type(String key, String text) {
        hand.type(field(say(key)), text);
    }

    Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    Locator heading() {
        return page.locator("h1");
    }

    Locator banner() {
        return page.locator(".banner");
    }

    /** Nothing keeps somebody who sees little from using the page: for those that answer a form, and have no address. */
    void examine() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
    }

    /** {@code part.key}: a word of that part of the console. */
    String say(String word) {
        var bundle = BUNDLES
                + switch (word.substring(0, word.indexOf('.'))) {
                    case "folder" -> "folder.folders";
                    case "connection" -> "connection.connections";
                    case "connecting" -> "connecting.connecting";
                    case "trigger" -> "trigger.triggers";
                    case "filter" -> "filter.filters";
                    case "delivery" -> "delivery.deliveries";
                    case "people" -> "people.people";
                    case "member" -> "member.members";
                    case "permission" -> "frame.permissions";
                    case "role" -> "role.roles";
                    case "rule" -> "governance.rules";
                    case "connector" -> "connector.connectors";
                    case "session" -> "session.signIn";
                    case "health" -> "fleet.fleet";
                    case "audit" -> "audit.audit";
                    case "errors" -> "error.errors";
                    case "keys" -> "rotation.rotation";
                    default -> "frame.frame";
                };
        return Labels.of(bundle, language).get(word.substring(word.indexOf('.') + 1));
    }

    @Override
    public void close() {
        context.close();
    }
}
