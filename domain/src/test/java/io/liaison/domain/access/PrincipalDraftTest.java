package io.liaison.domain.access;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.PrincipalDraft.Possible;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class PrincipalDraftTest {
    private static final PrincipalId GROUP = new PrincipalId(uuid(40));
    private static final RoleName ADMINISTRATOR = BuiltInRoles.ADMINISTRATOR.name();
    private static final Possible POSSIBLE = new Possible(HashSet.of(GROUP), HashSet.of(ADMINISTRATOR));
    private static final PrincipalDraft NOTHING =
            new PrincipalDraft(Option.none(), Option.none(), Option.none(), Option.none());
    private final PrincipalView ada = new PrincipalView(
            aPrincipal(1).reachedAt("ada@example.com").build(), HashSet.of(GROUP), HashSet.of(ADMINISTRATOR));

    @Test
    void a_new_one_belongs_to_nothing_and_holds_nothing_unless_it_is_said() {
        var created = named("Ada").create(ada.principal().id(), TENANT, Option.some("user"), POSSIBLE, NOON);

        assertThat(created)
                .isEqualTo(Either.right(
                        new PrincipalView(aPrincipal(1).named("Ada").build(), HashSet.empty(), HashSet.empty())));
    }

    @Test
    void every_fault_of_a_new_one_is_told_with_its_place() {
        var draft = new PrincipalDraft(
                Option.none(), Option.some("nowhere"), texts(GROUP.toString(), "made up"), texts("viewer"));

        var refused = draft.create(ada.principal().id(), TENANT, Option.none(), POSSIBLE, NOON);

        assertThat(refused)
                .isEqualTo(Either.left(new InvalidFields(List.of(
                        new FieldError("/kind", new MissingParameter("kind")),
                        new FieldError("/name", new MissingParameter("name")),
                        new FieldError("/email", new InvalidArgument("email", Expectation.EMAIL)),
                        new FieldError("/groups/1", new InvalidArgument("groups", Expectation.GROUP)),
                        new FieldError("/roles/0", new InvalidArgument("roles", Expectation.TENANT_ROLE))))));
    }

    @Test
    void what_is_left_out_stays_and_so_does_the_version_of_what_is_the_same() {
        var again = new PrincipalDraft(
                Option.some("P 1"), Option.none(), texts(GROUP.toString(), GROUP.toString()), texts("administrator"));

        assertThat(NOTHING.change(ada, POSSIBLE, NOON.plusSeconds(1))).isEqualTo(Either.right(ada));
        assertThat(again.change(ada, POSSIBLE, NOON.plusSeconds(1))).isEqualTo(Either.right(ada));
    }

    @Test
    void what_was_held_before_stays_though_it_could_not_be_given_any_more() {
        var nothing = new Possible(HashSet.empty(), HashSet.empty());

        assertThat(NOTHING.change(ada, nothing, NOON)).isEqualTo(Either.right(ada));
    }

    @Test
    void groups_and_roles_replace_what_was_there_and_an_empty_address_takes_it_away() {
        var bare = new PrincipalDraft(Option.none(), Option.some(""), texts(), texts());

        var changed = bare.change(ada, POSSIBLE, NOON.plusSeconds(1)).get();

        assertThat(changed.principal().email()).isEmpty();
        assertThat(changed.groups()).isEmpty();
        assertThat(changed.roles()).isEmpty();
        assertThat(changed.principal().version()).isEqualTo(Version.FIRST.next());
        assertThat(changed.principal().updatedAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(changed.principal().createdAt()).isEqualTo(NOON);
    }

    private static PrincipalDraft named(String name) {
        return new PrincipalDraft(Option.some(name), Option.none(), Option.none(), Option.none());
    }

    private static Option<Seq<String>> texts(String... texts) {
        return Option.some(List.of(texts));
    }
}
