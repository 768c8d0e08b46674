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
                raises(ErrorCode.FOLDER_INSIDE_ITSELF, 409, FolderScenarios::movedIntoItself),
                raises(ErrorCode.WORKSPACE_BOUNDARY, 409, FolderScenarios::movedIntoAWorkspace),
                raises(ErrorCode.WORKSPACE_NOT_SHARED, 409, FolderScenarios::sharedThoughPersonal),
                raises(ErrorCode.FOLDER_REFERENCED, 409, FolderScenarios::clearedWhileReferenced),
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

    private static Answer movedIntoItself(Story story) {
        var inside = below(story, story.folder).text("/id");
        return story.api.post(folder(story) + "/move", "{\"parentId\": \"%s\"}".formatted(inside));
    }

    private static Answer movedIntoAWorkspace(Story story) {
        var workspace = story.api.put("/api/v1/folders/personal", "{}").text("/id");
        return story.api.post(folder(story) + "/move", "{\"parentId\": \"%s\"}".formatted(workspace));
    }

    private static Answer sharedThoughPersonal(Story story) {
        var workspace = story.api.put("/api/v1/folders/personal", "{}").text("/id");
        var robot = People.add(story.api, "robot").text("/id");
        return story.api.put("/api/v1/folders/" + workspace + "/members/" + robot, "{\"roles\": [\"viewer\"]}");
    }

    private static Answer clearedWhileReferenced(Story story) {
        refer(story, story.machine());
        return story.api.delete(folder(story) + "?cascade=true");
    }

    private static Answer referenced(Story story) {
        var connection = story.machine();
        refer(story, connection);
        return story.api.delete(connection);
    }

    private static void refer(Story story, String connection) {
        story.api.put(connection + "/references/process/p-1", "{\"name\": \"Invoices\"}");
    }

    private static String folder(Story story) {
        return "/api/v1/folders/" + story.folder;
    }

    private static Answer below(Story story, String parent) {
        return story.api.post("/api/v1/folders", "{\"name\": \"Ledgers\", \"parentId\": \"%s\"}".formatted(parent));
    }
}
