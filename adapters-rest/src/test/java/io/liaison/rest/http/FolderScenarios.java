package io.liaison.rest.http;

import static io.liaison.rest.http.Scenario.raises;

import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.http.Api.Answer;
import java.util.stream.Stream;

/** What can be in the way of a folder, or of what is in it. */
final class FolderScenarios {
    private static final int MOST = 7;

    private FolderScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                raises(ErrorCode.NAME_ALREADY_USED, 409, FolderScenarios::named),
                raises(ErrorCode.FOLDER_TOO_DEEP, 400, FolderScenarios::nested),
                raises(ErrorCode.CONNECTION_REFERENCED, 409, FolderScenarios::referenced));
    }

    private static Answer named(Story story) {
        below(story, story.folder);
        return below(story, story.folder);
    }

    private static Answer nested(Story story) {
        var deepest = story.folder;
        for (var depth = 1; depth < MOST; depth++) {
            deepest = below(story, deepest).text("/id");
        }
        return below(story, deepest);
    }

    private static Answer referenced(Story story) {
        var connection = story.machine();
        story.api.put(connection + "/references/process/p-1", "{\"name\": \"Invoices\"}");
        return story.api.delete(connection);
    }

    private static Answer below(Story story, String parent) {
        return story.api.post("/api/v1/folders", "{\"name\": \"Ledgers\", \"parentId\": \"%s\"}".formatted(parent));
    }
}
