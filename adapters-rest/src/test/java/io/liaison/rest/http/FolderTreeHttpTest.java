package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.http.Api.Answer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FolderTreeHttpTest {
    private static final String UNKNOWN = "0199e5a0-0000-7000-8000-000000000404";
    private final Story story = new Story();
    private final Api api = story.api;
    private final String top = api.get("/api/v1/folders/" + story.folder).text("/path");
    private final String finance = create("Finance", story.folder);
    private final String audit = create("Audit", finance);

    @Test
    void a_folder_is_renamed_with_the_paths_of_all_that_is_inside() {
        var renamed = api.patch(at(finance), "{\"name\": \"Money\", \"description\": \"All of it\"}");

        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.header("ETag")).isEqualTo("\"2\"");
        assertThat(renamed.text("/path")).isEqualTo(top + "/Money");
        assertThat(renamed.text("/description")).isEqualTo("All of it");
        assertThat(path(audit)).isEqualTo(top + "/Money/Audit");
    }

    @Test
    void what_is_left_out_stays_and_an_empty_text_is_one() {
        api.patch(at(finance), "{\"description\": \"All of it\"}");

        var cleared = api.patch(at(finance), "{\"description\": \"\"}");

        assertThat(cleared.text("/name")).isEqualTo("Finance");
        assertThat(cleared.text("/description")).isEmpty();
    }

    @Test
    void a_body_with_nothing_to_change_changes_nothing() {
        var read = api.get(at(finance));

        var edited = api.patch(at(finance), "{}", "If-Match", read.header("ETag"));

        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.json()).isEqualTo(read.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"parentId", "path", "kind", "number", "colour"})
    void what_cannot_be_changed_is_refused_by_its_name(String member) {
        var refused = api.patch(at(finance), "{\"name\": \"Money\", \"%s\": \"x\"}".formatted(member));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/" + member);
        assertThat(path(finance)).isEqualTo(top + "/Finance");
    }

    @ParameterizedTest
    @CsvSource({"a/b, 1009", "a\\u0007b, 1009", "'   ', 1014", "'', 1014", "audit, 1001", "ＡＵＤＩＴ, 1001"})
    void what_is_not_a_name_here_is_refused(String name, String code) {
        var rival = create("Rival", finance);

        var refused = api.patch(at(rival), "{\"name\": \"%s\"}".formatted(name));

        assertThat(refused.text("/code")).isEqualTo(code);
        assertThat(path(rival)).isEqualTo(top + "/Finance/Rival");
    }

    @Test
    void a_name_of_116_characters_is_refused() {
        var refused = api.patch(at(finance), "{\"name\": \"%s\"}".formatted("n".repeat(116)));

        assertThat(refused.text("/code")).isEqualTo("1009");
    }

    @Test
    void a_folder_moves_with_all_that_is_inside() {
        var legal = create("Legal", story.folder);

        var moved = move(finance, "\"" + legal + "\"");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.text("/parentId")).isEqualTo(legal);
        assertThat(moved.header("ETag")).isEqualTo("\"2\"");
        assertThat(path(audit)).isEqualTo(top + "/Legal/Finance/Audit");
    }

    @Test
    void null_is_the_top() {
        api.patch(at(finance), "{\"name\": \"%s at the top\"}".formatted(top));

        var moved = move(finance, "null");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().at("/parentId").isNull()).isTrue();
        assertThat(path(audit)).isEqualTo(top + " at the top/Audit");
    }

    @Test
    void to_leave_open_where_to_is_not_to_ask_for_the_top() {
        var refused = api.post(at(finance) + "/move", "{}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/code")).isEqualTo("1014");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/parentId");
    }

    @ParameterizedTest
    @CsvSource({"'\"nonsense\"', 400", "7, 400", "'\"" + UNKNOWN + "\"', 404"})
    void a_parent_that_is_none_is_refused(String parent, int status) {
        assertThat(move(finance, parent).status()).isEqualTo(status);
        assertThat(path(finance)).isEqualTo(top + "/Finance");
    }

    @Test
    void nobody_sees_or_changes_a_folder_of_another_tenant() {
        var stranger = Api.asStranger();
        var foreign = stranger.post("/api/v1/folders", "{\"name\": \"%s\"}".formatted(top))
                .text("/id");

        assertThat(move(finance, "\"" + foreign + "\"").status()).isEqualTo(404);
        assertThat(stranger.patch(at(finance), "{\"name\": \"Mine\"}").status()).isEqualTo(404);
        assertThat(stranger.post(at(finance) + "/move", "{\"parentId\": null}").status())
                .isEqualTo(404);
        assertThat(stranger.delete(at(finance) + "?cascade=true").status()).isEqualTo(404);
    }

    @Test
    void who_may_only_look_changes_nothing() {
        var viewer = story.as(Api.VIEWERS_KEY);

        assertThat(viewer.patch(at(finance), "{\"name\": \"Mine\"}").text("/parameters/permission"))
                .isEqualTo("folders.edit");
        assertThat(viewer.post(at(finance) + "/move", "{\"parentId\": null}").text("/parameters/permission"))
                .isEqualTo("folders.delete");
        assertThat(viewer.delete(at(audit)).text("/parameters/permission")).isEqualTo("folders.delete");
    }

    @Test
    void an_empty_folder_is_deleted() {
        assertThat(api.delete(at(audit)).status()).isEqualTo(204);
        assertThat(api.get(at(audit)).status()).isEqualTo(404);
    }

    @Test
    void a_folder_that_is_not_empty_tells_what_is_inside() {
        var refused = api.delete(at(finance) + "?cascade=false");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("1012");
        assertThat(refused.text("/parameters/items")).isEqualTo("folder Audit");
    }

    @Test
    void a_cascade_deletes_all_that_is_inside() {
        var connection = story.machine();

        assertThat(api.delete(at(story.folder) + "?cascade=true").status()).isEqualTo(204);
        assertThat(api.get(at(audit)).status()).isEqualTo(404);
        assertThat(api.get(connection).status()).isEqualTo(404);
    }

    @Test
    void a_cascade_is_asked_for_plainly_or_not_at_all() {
        var refused = api.delete(at(finance) + "?cascade=yes");

        assertThat(refused.text("/code")).isEqualTo("1009");
        assertThat(api.get(at(finance)).status()).isEqualTo(200);
    }

    @Test
    void who_has_read_an_older_version_changes_nothing() {
        api.patch(at(finance), "{\"name\": \"Money\"}");

        assertThat(api.patch(at(finance), "{\"name\": \"Cash\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(api.post(at(finance) + "/move", "{\"parentId\": null}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(api.delete(at(finance) + "?cascade=true", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(path(finance)).isEqualTo(top + "/Money");
    }

    private String create(String name, String parent) {
        return api.post("/api/v1/folders", "{\"name\": \"%s\", \"parentId\": \"%s\"}".formatted(name, parent))
                .text("/id");
    }

    private Answer move(String folder, String parent) {
        return api.post(at(folder) + "/move", "{\"parentId\": %s}".formatted(parent));
    }

    private String path(String folder) {
        return api.get(at(folder)).text("/path");
    }

    private static String at(String folder) {
        return "/api/v1/folders/" + folder;
    }
}
