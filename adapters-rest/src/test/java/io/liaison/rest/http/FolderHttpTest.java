package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FolderHttpTest {
    private final Story story = new Story();
    private final Api api = story.api;

    @Test
    void a_new_folder_is_found_where_its_answer_says() {
        var created = api.post(
                "/api/v1/folders",
                "{\"name\": \"Finance\", \"parentId\": \"" + story.folder + "\", \"description\": \"Ledgers\"}");

        var found = api.get(created.header("Location"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(found.json()).isEqualTo(created.json());
        assertThat(found.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_folder_says_where_it_is_and_what_may_be_done_in_it() {
        var parent = api.get("/api/v1/folders/" + story.folder).text("/name");

        var child = api.post("/api/v1/folders", "{\"name\": \"مالية\", \"parentId\": \"" + story.folder + "\"}");

        assertThat(child.text("/path")).isEqualTo(parent + "/مالية");
        assertThat(child.json().at("/permissions"))
                .extracting(permission -> permission.asText())
                .contains("connections.create");
    }

    @Test
    void children_are_listed_page_by_page() {
        for (var name : new String[] {"C", "A", "B"}) {
            api.post("/api/v1/folders", "{\"name\": \"" + name + "\", \"parentId\": \"" + story.folder + "\"}");
        }
        var list = "/api/v1/folders?sort=-name&limit=2&parentId=" + story.folder;

        var first = api.get(list);
        var second = api.get(list + "&cursor=" + first.text("/next"));

        assertThat(first.json().findValuesAsText("name")).containsExactly("C", "B");
        assertThat(second.json().findValuesAsText("name")).containsExactly("A");
        assertThat(second.json().at("/next").isNull()).isTrue();
    }

    @Test
    void a_cursor_that_is_none_of_ours_is_refused() {
        assertThat(api.get("/api/v1/folders?cursor=nonsense").text("/code")).isEqualTo("1009");
    }
}
