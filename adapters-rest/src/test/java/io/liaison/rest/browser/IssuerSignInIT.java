package io.liaison.rest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.liaison.providers.fixture.FreePorts;
import io.liaison.providers.fixture.KeycloakRealm;
import io.liaison.providers.fixture.KeycloakServer;
import io.liaison.rest.story.Launch;
import io.liaison.rest.story.LiaisonServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People come to the console by way of a real Keycloak. */
class IssuerSignInIT extends InBrowser {
    private static final Pattern AT_KEYCLOAK = Pattern.compile("/realms/" + KeycloakRealm.NAME + "/");
    private final KeycloakServer keycloak = KeycloakServer.running();

    private LiaisonServer server;
    private String payroll;

    @BeforeAll
    void startServer(@TempDir Path folder) {
        server = Launch.in(folder)
                .withKey("administrator.of.the-console")
                .believing(keycloak)
                .with("LIAISON_OIDC_CLIENT_ID=" + KeycloakRealm.CONSOLE)
                .with("LIAISON_OIDC_CLIENT_SECRET=" + KeycloakRealm.SECRET)
                .with("LIAISON_SANDBOX_PORT=" + FreePorts.next())
                .asking("--sandbox")
                .start();
        payroll = sharedWithFinance("Payroll");
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @Test
    void the_page_that_offers_it_keeps_nobody_from_using_it() {
        for (var width : List.of(360, 1280)) {
            var page = stranger(new NewContextOptions().setViewportSize(width, 800))
                    .newPage();
            page.navigate(address("sign-in"));
            page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "sign-in-at-issuer-" + width + ".png")));

            assertThat(page.locator("a.button.main"))
                    .containsText(keycloak.issuer().getHost());
            Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                    .isEmpty();
        }
    }

    @Test
    void whoever_the_directory_knows_needs_no_key_and_sees_what_their_group_may_see() {
        var page = visitor().newPage();

        page.navigate(address("folders/" + payroll));
        page.locator("a.button.main").click();
        page.waitForURL(AT_KEYCLOAK);
        logIn(page, "dorothy");

        page.waitForURL(address("folders/" + payroll));
        assertThat(page.locator("h1")).hasText("Payroll");
    }

    @Test
    void somebody_else_in_the_directory_comes_in_and_sees_nothing_of_it() {
        var page = visitor().newPage();

        page.navigate(address("folders/" + payroll));
        page.locator("a.button.main").click();
        logIn(page, "grace");

        page.waitForURL(address("folders/" + payroll));
        assertThat(page.locator("body")).not().containsText("Payroll");
        page.navigate(address(""));
        assertThat(page.locator("header nav")).isVisible();
    }

    @Test
    void whoever_was_signed_out_while_typing_signs_in_in_another_tab_and_has_typed_nothing_in_vain() {
        var context = visitor();
        var page = signedIn(context, "dorothy");
        page.navigate(address("catalogue/sandbox?type=api_key&folder=" + payroll));
        page.locator("input[name=name]").fill("Typed with care");
        page.locator("input[name='field.apiKey']").fill("made up");
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("liaison-session"));
        page.locator("main form button.main").click();

        var other = context.waitForPage(() -> page.locator("#ended a.button").click());

        assertThat(other.locator("header nav")).isVisible();
        assertThat(page.locator("#ended")).isHidden();
        assertThat(page.locator("input[name=name]")).hasValue("Typed with care");
    }

    private Page signedIn(BrowserContext context, String username) {
        var page = context.newPage();
        page.navigate(address(""));
        page.locator("a.button.main").click();
        logIn(page, username);
        page.waitForURL(address(""));
        return page;
    }

    /** At a browser of their own, which trusts the certificate of a test. */
    private BrowserContext visitor() {
        return stranger(new NewContextOptions().setIgnoreHTTPSErrors(true));
    }

    private static void logIn(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(KeycloakRealm.PASSWORD);
        page.keyboard().press("Enter");
    }

    private String sharedWithFinance(String name) {
        var api = server.asAdministrator();
        var finance = api.post("/principals", Map.of("kind", "group", "name", "Finance", "roles", List.of("member")))
                .text("/id");
        var id = api.post("/folders", Map.of("name", name)).text("/id");
        api.put("/folders/" + id + "/members/" + finance, Map.of("roles", List.of("folder-administrator")));
        return id;
    }

    private String address(String path) {
        return server.address().resolve("/console/" + path).toString();
    }
}
