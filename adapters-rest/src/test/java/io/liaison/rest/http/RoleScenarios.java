package io.liaison.rest.http;

import static io.liaison.rest.http.Scenario.raises;

import io.liaison.domain.error.ErrorCode;
import java.util.stream.Stream;

/** What roles do not let happen. */
final class RoleScenarios {
    private static final String VIEWER = "/api/v1/roles/viewer";

    private RoleScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                raises(ErrorCode.CANNOT_DELETE_STATIC_ROLE, 409, story -> story.api.delete(VIEWER)),
                raises(ErrorCode.ROLE_IS_NOT_EDITABLE, 409, story -> story.api.patch(VIEWER, "{\"permissions\": []}")));
    }
}
