package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RulesConsoleHttpTest {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"&quot;([0-9]+)&quot;\"");
    private final AtConsole admin = AtConsole.asAdministrator();
    private final String key = OwnConnector.in(new Story())
            .offering("oauth2_client_credentials", "oauth2_byoa")
            .key();
    private final String rule = "rules/" + key;

    @Test
    void a_rule_is_made_and_says_what_it_leaves() {
        var made = admin.send(rule, "decision", "allowed", "type", "oauth2_byoa", "preset.clientId", "the-app");

        assertThat(made.header("Location")).endsWith("/console/rules?told=decided");
        assertThat(admin.open("rules").body()).contains(rule, "Bring your own OAuth 2.0 app", "clientId");
        assertThat(admin.open("catalogue/" + key).body())
                .doesNotContain("type=oauth2_client_credentials", "field-clientId");
    }

    @Test
    void a_secret_that_is_filled_in_stays_until_it_is_forgotten_and_is_never_shown() {
        admin.send(rule, "decision", "allowed", "preset.clientSecret", "hush hush", "preset.clientId", "the-app");

        var changed = admin.send(rule, "decision", "allowed", "preset.clientSecret", "", "preset.clientId", "another");
        assertThat(changed.status()).isEqualTo(303);
        assertThat(admin.open(rule).body())
                .contains("value=\"another\"", "name=\"forget\" value=\"clientSecret\"")
                .doesNotContain("hush");

        admin.send(rule, "decision", "allowed", "preset.clientId", "another", "forget", "clientSecret");
        assertThat(admin.open(rule).body()).doesNotContain("name=\"forget\"");
    }

    @Test
    void following_all_others_ends_a_rule() {
        admin.send(rule, "decision", "denied");
        assertThat(admin.open("rules").body()).contains(rule + "\"");
        assertThat(admin.open("catalogue?q=" + key).body()).contains("lets nobody connect");

        admin.send(rule, "decision", "others");

        assertThat(admin.open("rules").body()).doesNotContain(rule + "\"");
    }

    @Test
    void whoever_saves_second_sees_what_the_first_has_decided_and_keeps_what_was_typed() {
        var read = version();
        admin.send(rule, "decision", "denied");

        var refused = admin.send(
                rule,
                "version",
                read,
                "decision",
                "allowed",
                "preset.clientId",
                "typed",
                "preset.clientSecret",
                "hush");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.body())
                .contains("Meanwhile somebody has decided", "value=\"typed\"", "value=\"allowed\" checked")
                .doesNotContain("hush");
    }

    @Test
    void what_cannot_be_decided_about_others_is_refused() {
        var refused = admin.send("rules", "others", "perhaps");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("role=\"alert\"");
    }

    @Test
    void a_connector_that_is_chosen_leads_to_its_rule() {
        assertThat(admin.open("rules?connector=" + key).header("Location")).endsWith(rule);
    }

    @Test
    void whoever_may_not_decide_is_told_what_is_missing() {
        var api = Api.asAdministrator();
        var somebody = AtConsole.with(People.keyOf(api, People.added(api, "user")));

        var refused = somebody.open("rules");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("policies.manage");
    }

    private String version() {
        var found = VERSION.matcher(admin.open(rule).body());
        assertThat(found.find()).isTrue();
        return "\"" + found.group(1) + "\"";
    }
}
