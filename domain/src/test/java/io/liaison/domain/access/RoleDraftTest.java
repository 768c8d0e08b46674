package io.liaison.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleDraftTest {

    @Test
    void a_good_one_becomes_a_role_of_the_tenant() {
        assertThat(draft("messenger", "folder", "connections.use", "connections.use")
                        .check())
                .isEqualTo(Either.right(new Role(
                        new RoleName("messenger"),
                        RoleScope.FOLDER,
                        HashSet.of(Permission.CONNECTIONS_USE),
                        false,
                        Version.FIRST)));
    }

    @Test
    void a_role_of_folders_holds_no_permission_of_the_tenant_and_says_which_it_is() {
        assertThat(draft("messenger", "folder", "connections.use", "roles.manage")
                        .check())
                .isEqualTo(fault("/permissions/1", "permissions", Expectation.PERMISSION_OF_FOLDERS));
    }

    @Test
    void a_role_of_the_tenant_holds_any() {
        assertThat(draft("messenger", "tenant", "connections.use", "roles.manage")
                        .check()
                        .isRight())
                .isTrue();
    }

    @Test
    void an_unknown_permission_is_named_by_its_place() {
        assertThat(draft("messenger", "tenant", "roles.manage", "all").check())
                .isEqualTo(fault("/permissions/1", "permissions", Expectation.PERMISSION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Clerk", "two words", "a/b", "é"})
    void a_name_that_could_not_stand_in_an_address_is_refused(String name) {
        assertThat(draft(name, "folder").check()).isEqualTo(fault("/name", "name", Expectation.ROLE_NAME));
    }

    @Test
    void every_member_is_needed_and_all_faults_are_named_at_once() {
        assertThat(new RoleDraft(Option.none(), Option.some("galaxy"), Option.none()).check())
                .isEqualTo(Either.left(new InvalidFields(List.of(
                        new FieldError("/name", new MissingParameter("name")),
                        new FieldError("/scope", new InvalidArgument("scope", Expectation.ROLE_SCOPE)),
                        new FieldError("/permissions", new MissingParameter("permissions"))))));
    }

    private static RoleDraft draft(String name, String scope, String... permissions) {
        return new RoleDraft(Option.some(name), Option.some(scope), Option.some(List.of(permissions)));
    }

    private static Either<InvalidFields, Role> fault(String pointer, String argument, Expectation expected) {
        return Either.left(
                new InvalidFields(List.of(new FieldError(pointer, new InvalidArgument(argument, expected)))));
    }
}
