package io.liaison.rest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Triggers at the console, as forms send them. */
@QuarkusTest
class ConsoleTriggerHttpTest {
    private static final String CONSUMER = "https://consumer.example.com/events";
    private static final String TARGET = "{\"type\": \"webhook\", \"url\": \"" + CONSUMER + "\"}";
    private static final String NESTED = """
            "filter": {"all": [{"any": [{"all": [{"field": "/a", "operator": "eq", "value": "deep"}]}]}]}
            """;
    private final Story story = new Story();
    private final OwnEvents events = OwnEvents.in(story);
    private final String administrator = signIn(Api.KEY);

    @Test
    void the_form_offers_what_the_connector_reports_and_where_this_server_can_bring_it() {
        var form = get(triggers() + "/new");

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body())
                .contains("value=\"changed\"", "asked for as often as the connection is polled")
                .contains("value=\"paid\"", "posts it to an address that you enter there", "name=\"providerSecret\"")
                .contains("value=\"webhook\" selected", "value=\"notify\"")
                .doesNotContain("value=\"bare\"", "value=\"kafka\"", "value=\"handler\"");
    }

    @Test
    void what_a_new_one_is_told_of_secrets_stands_in_that_answer_alone() {
        var made = post(triggers() + "/new", paid("Payments"));

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(made.body()).contains("is shown this once", "value=\"whsec_", "http://localhost:8080/hooks/");
        var provider = find(made, "id=\"providerSecret\" value=\"([^\"]+)\"");
        var page = get(find(made, "href=\"(/console/triggers/[^\"/?]+)\""));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Payments", "http://localhost:8080/hooks/", "has to be told the address by a person")
                .contains("/ticket/title begins with Urgent and /amount is more than 100")
                .doesNotContain("whsec_", provider);
    }

    @Test
    void one_that_nobody_has_to_be_told_anything_of_leads_to_its_page() {
        var made = post(
                triggers() + "/new",
                fields("name", "Quiet", "event", "changed", "drawn", "changed", "target.type", "notify")
                        + fields("target.channel", "tickets", "payload", "reference", "enabled", "on"));

        assertThat(made.status()).isEqualTo(303);
        assertThat(made.header("Location")).endsWith("?told=made");
        assertThat(get(made.header("Location")).body())
                .contains("The trigger is made.", "PostgreSQL channel – tickets", "Every event", "A reference to it");
    }

    @Test
    void what_is_refused_says_where_and_keeps_all_that_was_typed_but_secrets() {
        var refused = post(
                triggers() + "/new",
                fields("name", " ", "event", "paid", "drawn", "paid", "field.shop", "eu", "providerSecret", "sesame")
                        + fields("filter.match", "any", "filter.0.operator", "eq", "filter.0.value", "12")
                        + fields("filter.1.field", "status", "filter.1.operator", "in", "filter.1.value", "a, b")
                        + fields("target.type", "webhook", "target.url", "ftp://x", "payload", "full"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("role=\"alert\"", "id=\"name-fault\"", "id=\"filter.0.field-fault\"")
                .contains("id=\"filter.1.field-fault\"", "id=\"target-url-fault\"")
                .contains(
                        "value=\"any\" selected",
                        "value=\"status\"",
                        "value=\"a, b\"",
                        "value=\"ftp://x\"",
                        "value=\"eu\"")
                .doesNotContain("sesame", "name=\"enabled\" checked");
    }

    @Test
    void conditions_and_an_expression_are_one_too_many() {
        var refused = post(triggers() + "/new", paid("Both") + fields("filter.expression", "event.amount > 1"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("event.amount &gt; 1", "/ticket/title");
    }

    @Test
    void a_line_more_or_less_loses_nothing_and_makes_nothing() {
        var more = post(triggers() + "/new", paid("Lines") + fields("do", "add"));
        var grouped = post(triggers() + "/new", paid("Lines") + fields("do", "group"));
        var less = post(triggers() + "/new", paid("Lines") + fields("do", "remove.0"));

        assertThat(more.status()).isEqualTo(200);
        assertThat(more.body())
                .contains("value=\"Lines\"", "value=\"Urgent\"", "value=\"100\"", "value=\"" + CONSUMER + "\"")
                .containsPattern("name=\"filter.2.field\"[^>]* autofocus");
        assertThat(grouped.body()).contains("name=\"filter.2.match\"", "name=\"filter.2.0.field\"");
        assertThat(less.body())
                .contains("name=\"filter.0.field\" value=\"/amount\"")
                .doesNotContain("filter.1.field");
        assertThat(story.api.get(events.connection() + "/triggers").json().at("/items"))
                .isEmpty();
    }

    @Test
    void an_event_that_asks_for_more_is_asked_about_first() {
        var asked = post(
                triggers() + "/new",
                fields("name", "Shop", "event", "paid", "drawn", "changed", "target.type", "webhook")
                        + fields("target.url", CONSUMER, "payload", "full"));

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("name=\"field.shop\"", "name=\"drawn\" value=\"paid\"", "value=\"Shop\"");
    }

    @Test
    void whoever_saves_second_sees_what_the_first_has_changed_and_may_save_all_the_same() {
        var id = trigger("Payments", "");
        story.api.patch("/api/v1/triggers/" + id, "{\"name\": \"Large payments\", \"payload\": \"reference\"}");

        var longer = post(edit(id), paid("Mine") + fields("version", "\"1\"", "do", "add"));
        var stale = post(edit(id), paid("Mine") + fields("version", "\"1\""));
        var saved = post(edit(id), paid("Mine") + fields("version", "\"2\""));

        assertThat(longer.body()).contains("name=\"version\" value=\"&quot;1&quot;\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body())
                .contains("Meanwhile it has become", "Large payments", "A reference to it")
                .contains("name=\"name\" value=\"Mine\"", "name=\"version\" value=\"&quot;2&quot;\"");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith("?told=edited");
        var read = story.api.get("/api/v1/triggers/" + id);
        assertThat(read.text("/name")).isEqualTo("Mine");
        assertThat(read.json().at("/filter/all/1/value").asInt()).isEqualTo(100);
    }

    @Test
    void a_filter_that_the_form_cannot_show_is_told_in_words_and_stays() {
        var id = trigger("Deep", NESTED);

        var form = get(edit(id));
        var saved = post(
                edit(id),
                fields("name", "Deeper", "version", "\"1\"", "filter.keeps", "on", "target.type", "webhook")
                        + fields("target.url", CONSUMER, "payload", "full", "enabled", "on"));

        assertThat(form.body()).contains("more than this form can show", "/a is deep", "name=\"filter.keeps\" checked");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(story.api.get("/api/v1/triggers/" + id).text("/filter/all/0/any/0/all/0/value"))
                .isEqualTo("deep");
    }

    @Test
    void whoever_may_not_make_or_change_one_is_not_offered_it_and_is_refused() {
        var viewer = signIn(Api.VIEWERS_KEY);
        var id = trigger("Payments", "");

        assertThat(page(triggers(), viewer).status()).isEqualTo(403);
        assertThat(form(triggers() + "/new", paid("Theirs"), viewer).status()).isEqualTo(403);
        assertThat(page(edit(id), viewer).status()).isEqualTo(403);
        assertThat(form(edit(id), paid("Theirs"), viewer).status()).isEqualTo(403);
        assertThat(page("/console/triggers/" + id, signIn(Api.STRANGERS_KEY)).status())
                .isEqualTo(404);
        assertThat(form("/console/triggers/" + id + "/test", "", viewer).status())
                .isEqualTo(403);
    }

    @Test
    void a_connection_that_does_not_work_leads_to_where_that_is_mended() {
        var connection = story.askForConsent().text("/connection/id");

        var list = get("/console/connections/" + connection + "/triggers");
        var form = get("/console/connections/" + connection + "/triggers/new");
        var refused = post("/console/connections/" + connection + "/triggers/new", paid("Early"));

        assertThat(list.body())
                .contains("nothing can be waited for", "/console/connections/" + connection + "/reconnect")
                .doesNotContain("/triggers/new");
        assertThat(form.body()).contains("nothing can be waited for").doesNotContain("name=\"target.url\"");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("value=\"Early\"", "value=\"Urgent\"");
    }

    @Test
    void an_empty_list_says_what_to_do_next_and_so_do_deliveries() {
        assertThat(get(triggers()).body()).contains("Make one to have a program of yours told", triggers() + "/new");
        assertThat(get("/console/triggers/" + trigger("Payments", "") + "/deliveries")
                        .body())
                .contains("Nothing has been delivered yet.");
    }

    @Test
    void what_was_received_is_tried_and_what_is_waiting_is_sent_again() {
        var trigger = events.waiting("console-deliveries", "");
        var id = trigger.made().text("/id");
        trigger.post("{\"eventId\": \"<e-1>\", \"amount\": 12}");

        var tried = post("/console/triggers/" + id + "/test", "");
        var list = get("/console/triggers/" + id + "/deliveries?state=pending");
        var again = post(
                find(list, "action=\"(/console/triggers/[^\"]+/redeliver[^\"]*)\"")
                        .replace("&amp;", "&"),
                "");

        assertThat(tried.body()).contains("Wanted: this would be delivered", "&quot;amount&quot; : 12");
        assertThat(list.body()).contains("&lt;e-1&gt;", "Waiting", "Not tried yet.");
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.header("Location")).endsWith("/deliveries?told=again&state=pending");
        assertThat(get(again.header("Location")).body()).contains("It is delivered again");
    }

    private String triggers() {
        return events.connection().replace("/api/v1", "/console") + "/triggers";
    }

    private static String edit(String id) {
        return "/console/triggers/" + id + "/edit";
    }

    private String trigger(String name, String more) {
        return events.trigger(name, "paid", TARGET, more).text("/id");
    }

    /** All that is typed for one of payments that are urgent and large. */
    private static String paid(String name) {
        return fields("name", name, "event", "paid", "drawn", "paid", "filter.match", "all")
                + fields(
                        "filter.0.field",
                        "/ticket/title",
                        "filter.0.operator",
                        "startsWith",
                        "filter.0.value",
                        "Urgent")
                + fields("filter.1.field", "/amount", "filter.1.operator", "gt", "filter.1.value", "100")
                + fields("target.type", "webhook", "target.url", CONSUMER, "payload", "full", "enabled", "on");
    }

    private static String fields(String... namesAndValues) {
        var all = new StringBuilder();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            all.append('&')
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], UTF_8));
        }
        return all.toString();
    }

    private static String find(Answer answer, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(answer.body());
        assertThat(matcher.find()).as("%s in %s", pattern, answer.body()).isTrue();
        return matcher.group(1);
    }

    private Answer get(String path) {
        return page(path.replaceFirst("^https?://[^/]+", ""), administrator);
    }

    private Answer post(String path, String fields) {
        return form(path, fields, administrator);
    }

    private static Answer page(String path, String cookie) {
        return Api.with("Cookie", cookie).get(path);
    }

    private static Answer form(String path, String fields, String cookie) {
        return Api.with("Cookie", cookie, "Sec-Fetch-Site", "same-origin")
                .send("POST", path, fields, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String signIn(String key) {
        return form("/console/sign-in", "key=" + key, "").header("Set-Cookie").split(";", 2)[0];
    }
}
