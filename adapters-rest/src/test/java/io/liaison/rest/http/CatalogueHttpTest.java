package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CatalogueHttpTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private final Api administrator = Api.asAdministrator();
    private final Api anyone = Api.with();

    @Test
    void the_type_of_a_problem_leads_to_its_code() {
        var problem = administrator.get("/api/v1/folders/nothing");

        var code = anyone.get(URI.create(problem.text("/type")).getPath());

        assertThat(code.json().at("/code")).isEqualTo(problem.json().at("/code"));
        assertThat(code.text("/title")).isEqualTo(problem.text("/title"));
        assertThat(code.text("/remedy")).isEqualTo(problem.text("/remedy"));
    }

    @Test
    void a_code_tells_a_program_all_that_is_known() {
        var code = administrator.get("/api/v1/errors/1100");

        assertThat(code.json().propertyStream().map(member -> member.getKey()))
                .containsExactly(
                        "code",
                        "name",
                        "aliases",
                        "type",
                        "group",
                        "groupName",
                        "kind",
                        "title",
                        "detail",
                        "parameters",
                        "fault",
                        "retryable",
                        "remedy",
                        "statuses",
                        "endpoints",
                        "evidence");
        assertThat(code.json().at("/statuses")).map(status -> status.asInt()).containsExactly(400, 403);
        assertThat(code.text("/group")).isEqualTo("folders");
        assertThat(code.text("/evidence")).isEqualTo("documented");
    }

    @ParameterizedTest
    @CsvSource({"licence,en", "licence,fr", "Licencé,en", "LICENCES,fr"})
    void a_search_finds_the_licences_in_either_language_accents_or_not(String wanted, String language) {
        var found = administrator.get("/api/v1/errors?limit=100&language=" + language + "&q=" + encoded(wanted));

        assertThat(found.json().at("/items").findValuesAsText("groupName")).contains("Licences");
        assertThat(found.json().at("/items").findValuesAsText("code")).contains("1900", "1909", "1920");
        assertThat(found.header("Content-Language")).isEqualTo(language);
    }

    @Test
    void a_search_is_narrowed_to_a_group_and_comes_in_pages() {
        var first = administrator.get("/api/v1/errors?group=certificates&limit=3&sort=-code");
        var second =
                administrator.get("/api/v1/errors?group=certificates&limit=3&sort=-code&cursor=" + first.text("/next"));

        assertThat(first.json().at("/items").findValuesAsText("code")).containsExactly("20033", "20032", "20031");
        assertThat(second.json().at("/items").findValuesAsText("code")).containsExactly("20030");
        assertThat(second.json().at("/next").isNull()).isTrue();
    }

    @Test
    void everything_that_is_wrong_with_a_search_is_told_at_once() {
        var refused = administrator.get("/api/v1/errors?group=none&language=de&limit=0&sort=name");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/group", "/language", "/limit", "/sort");
    }

    @Test
    void a_cursor_that_is_none_of_ours_is_refused() {
        assertThat(administrator.get("/api/v1/errors?cursor=later").text("/parameters/argument"))
                .isEqualTo("cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/errors/77", "/errors/77", "/errors/name", "/errors/%F0%9F%92%A5"})
    void an_unknown_code_is_not_found_in_the_language_of_the_caller(String address) {
        var answer = administrator.send("GET", address, "", "Accept-Language", "fr");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/detail")).startsWith("Introuvable ou non visible pour vous\u00a0: code d’erreur");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Ce nom est déjà utilisé",
                "fr-CA, en;q=0.5 | Ce nom est déjà utilisé",
                "de, *;q=0.1 | This name is already used",
                "de | This name is already used",
                ";;q=x, ,, | This name is already used"
            })
    void the_language_is_the_callers_or_english(String accepted, String title) {
        assertThat(anyone.send("GET", "/errors/1001", "", "Accept-Language", accepted)
                        .text("/title"))
                .isEqualTo(title);
    }

    @Test
    void a_language_in_the_address_goes_before_that_of_the_caller() {
        var answer = anyone.send("GET", "/errors/1001?language=fr", "", "Accept-Language", "en");

        assertThat(answer.text("/title")).isEqualTo("Ce nom est déjà utilisé");
    }

    @Test
    void a_person_reads_a_page_that_lets_nothing_in() {
        var page = page("/errors/1001?language=fr");

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Language")).isEqualTo("fr");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.body())
                .contains("<html lang=\"fr\">", "<h1>Ce nom est déjà utilisé</h1>")
                .contains("Le nom «\u00a0<var>name</var>\u00a0» est déjà utilisé ici.")
                .contains("href=\"?language=en\" hreflang=\"en\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json, text/html | application/json",
                "text/html;q=0.5, application/json | application/json",
                "text/html, application/json;q=0.9 | text/html",
                "application/xhtml+xml, text/html;q=0.9, */*;q=0.8 | text/html"
            })
    void whoever_asks_for_a_page_before_json_gets_one(String accepted, String type) {
        assertThat(anyone.send("GET", "/errors/1001", "", "Accept", accepted).header("Content-Type"))
                .startsWith(type);
    }

    @Test
    void a_person_searches_on_a_page() {
        var page = page("/errors?q=licence+machine&group=robots");

        assertThat(page.body())
                .contains("value=\"licence machine\"", "<option value=\"robots\" selected>", "/errors/1208?language=en")
                .doesNotContain("/errors/1900");
    }

    @Test
    void what_a_person_searches_for_is_text_and_nothing_else() {
        assertThat(page("/errors?q=" + encoded("\"><script>alert(1)</script>")).body())
                .contains("&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void a_person_who_asks_for_an_unknown_code_reads_a_page_too() {
        var page = page("/errors/77?language=en");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Not found</h1>", "error code “77”", "/errors/1002\"");
    }

    @Test
    void the_interface_asks_for_a_key_and_the_documentation_does_not() {
        assertThat(anyone.get("/api/v1/errors").status()).isEqualTo(401);
        assertThat(anyone.get("/errors").status()).isEqualTo(200);
    }

    private Answer page(String address) {
        return anyone.send("GET", address, "", "Accept", BROWSER);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
