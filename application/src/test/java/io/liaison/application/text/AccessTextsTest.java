package io.liaison.application.text;

import static io.liaison.domain.fixture.Known.PRINCIPAL;
import static io.liaison.domain.fixture.Known.uuid;
import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.GroupPaths;
import io.liaison.domain.access.Holding;
import io.liaison.domain.access.Place;
import io.liaison.domain.access.Place.SharedFolder;
import io.liaison.domain.access.Place.Workspace;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.Standing;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccessTextsTest {
    private static final FolderId FOLDER = new FolderId(uuid(5));
    private static final PrincipalId OTHER = new PrincipalId(uuid(66));

    static Stream<Arguments> everyKindEverywhereInEachLanguage() {
        return Stream.of(PrincipalKind.values())
                .flatMap(kind -> Stream.of(
                                new Workspace(FOLDER, "Ada", PRINCIPAL),
                                new Workspace(FOLDER, "Eve", OTHER),
                                new SharedFolder(FOLDER, "Shared"))
                        .flatMap(place ->
                                Stream.of(Language.values()).map(language -> Arguments.of(kind, place, language))));
    }

    @ParameterizedTest(name = "{0} in {1}, {2}")
    @MethodSource("everyKindEverywhereInEachLanguage")
    void leave_no_gap_and_miss_no_word(PrincipalKind kind, Place place, Language language) {
        var texts = AccessTexts.in(language);

        for (var permission : Permission.values()) {
            assertThat(texts.because(explained(kind, place, permission)))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("{") || text.contains("  ") || text.contains("held."))
                    .allMatch(text -> text.endsWith("."));
        }
    }

    @Test
    void say_who_owns_a_workspace_and_what_it_cannot_grant() {
        var mine = new Workspace(FOLDER, "Ada", PRINCIPAL);

        assertThat(said(mine, Permission.CONNECTIONS_CREATE))
                .containsExactly("This workspace belongs to Ada, who may do in it all that can be done in folders.");
        assertThat(said(mine, Permission.ROLES_MANAGE))
                .endsWith("No workspace grants roles.manage, which is about the tenant as a whole.");
    }

    @Test
    void say_that_no_role_counts_in_the_workspace_of_somebody_else() {
        assertThat(said(new Workspace(FOLDER, "Eve", OTHER), Permission.CONNECTIONS_USE))
                .containsExactly("This workspace belongs to somebody else, and no role counts in it:"
                        + " only its owner may do anything here.");
    }

    private static Seq<String> said(Place place, Permission permission) {
        return AccessTexts.in(Language.ENGLISH).because(explained(PrincipalKind.USER, place, permission));
    }

    /** Ada holds a role that grants little, and another one through a group. */
    private static AccessExplanation explained(PrincipalKind kind, Place place, Permission permission) {
        var ada = aPrincipal(PRINCIPAL).ofKind(kind).named("Ada").build();
        var group = aPrincipal(OTHER)
                .ofKind(PrincipalKind.GROUP)
                .named("Accountants")
                .build();
        var origin = Option.some(new Holding.Origin(FOLDER, "Shared"));
        var standing = new Standing(
                ada.actor(),
                place,
                List.of(
                        new Holding(BuiltInRoles.VIEWER, PRINCIPAL, origin),
                        new Holding(BuiltInRoles.VIEWER, OTHER, Option.none())));
        return AccessExplanation.of(
                ada,
                standing.decide(permission),
                GroupPaths.from(PRINCIPAL, List.of(new GroupPaths.Belonging(PRINCIPAL, group))),
                BuiltInRoles.all());
    }
}
