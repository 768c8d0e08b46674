package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A tenant with more folders than a list has on one page. */
@QuarkusTest
class ManyFoldersHttpTest {
    private static final int MANY = 1_001;
    private final Api api = Api.with("Authorization", "Bearer " + Api.STRANGERS_KEY);

    @Test
    void a_folder_that_is_far_down_is_shown_by_its_name_and_chosen_for_what_is_added_there() {
        for (var number = 0; number < MANY; number++) {
            api.post("/api/v1/folders", "{\"name\":\"Folder " + number + "\"}");
        }
        var last = api.post("/api/v1/folders", "{\"name\":\"Zebra\"}").text("/id");
        var somebody = AtConsole.with(Api.STRANGERS_KEY);

        var list = somebody.open("folders/" + last);
        var form = somebody.open("catalogue/salesforce?folder=" + last);

        assertThat(list.body())
                .contains("<h1 dir=\"auto\">Zebra</h1>", "aria-current=\"page\">Zebra</a>")
                .contains("There are more folders than fit here.");
        assertThat(list.body().length()).isLessThan(150_000);
        assertThat(form.body()).contains("<option value=\"" + last + "\" selected>Zebra</option>");
    }
}
