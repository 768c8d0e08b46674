package io.liaison.domain.folder;

import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.PRINCIPAL;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Conflict.FolderInsideItself;
import io.liaison.domain.error.Conflict.FolderNotEmpty;
import io.liaison.domain.error.Conflict.Item;
import io.liaison.domain.error.Conflict.ItemKind;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Conflict.WorkspaceNotShared;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FolderTransitionsTest {
    private static final PrincipalId GRACE = new PrincipalId(uuid(60));
    private static final Instant LATER = NOON.plusSeconds(9);
    private final Folder finance = aFolder().numbered(1).named("Finance").build();
    private final Folder audit = aFolder().numbered(2).named("Audit").under(finance);
    private final Folder legal = aFolder().numbered(3).named("Legal").build();

    @Test
    void a_path_follows_the_name() {
        var renamed = audit.edit(new FolderName("Revision"), audit.description(), LATER);

        assertThat(renamed.path().value()).isEqualTo("Finance/Revision");
        assertThat(renamed.updatedAt()).isEqualTo(LATER);
        assertThat(renamed.lineage()).isEqualTo(audit.lineage());
    }

    @Test
    void a_folder_at_the_top_has_a_path_of_its_own_name() {
        var renamed = finance.edit(new FolderName("Money"), finance.description(), LATER);

        assertThat(renamed.path().value()).isEqualTo("Money");
    }

    @Test
    void what_was_so_already_changes_nothing() {
        assertThat(audit.edit(audit.name(), audit.description(), LATER)).isSameAs(audit);
        assertThat(audit.moveInto(finance, 1, LATER).get()).isSameAs(audit);
        assertThat(finance.moveToTop(LATER).get()).isSameAs(finance);
    }

    @Test
    void a_description_alone_can_change() {
        var described = audit.edit(audit.name(), new Description("Every quarter"), LATER);

        assertThat(described.description().value()).isEqualTo("Every quarter");
        assertThat(described.path()).isEqualTo(audit.path());
    }

    @Test
    void a_moved_folder_is_where_its_new_parent_is() {
        var moved = audit.moveInto(legal, 1, LATER).get();

        assertThat(moved.parent()).contains(legal.id());
        assertThat(moved.path().value()).isEqualTo("Legal/Audit");
        assertThat(moved.lineage()).containsExactly(legal.id(), audit.id());
    }

    @Test
    void a_folder_at_the_top_has_no_parent() {
        var moved = audit.moveToTop(LATER).get();

        assertThat(moved.parent()).isEmpty();
        assertThat(moved.path().value()).isEqualTo("Audit");
        assertThat(moved.lineage()).containsExactly(audit.id());
    }

    @Test
    void no_folder_goes_into_itself_or_into_what_is_inside_it() {
        assertThat(finance.moveInto(finance, 2, LATER)).isEqualTo(inside("Finance"));
        assertThat(finance.moveInto(audit, 2, LATER)).isEqualTo(inside("Finance/Audit"));
    }

    @Test
    void the_deepest_of_what_is_moved_decides_whether_there_is_room() {
        var fifth = Iterator.iterate(
                        legal,
                        parent -> aFolder()
                                .numbered(10 + parent.path().depth())
                                .named("below")
                                .under(parent))
                .drop(4)
                .head();

        assertThat(finance.moveInto(fifth, 2, LATER).get().path().depth()).isEqualTo(6);
        assertThat(finance.moveInto(fifth, 3, LATER)).isEqualTo(Either.left(new FolderTooDeep(7)));
    }

    @Test
    void who_has_read_an_older_version_is_told_the_present_one() {
        assertThat(finance.unlessStale(Option.some(Version.FIRST)).isRight()).isTrue();
        assertThat(finance.unlessStale(Option.some(new Version(9))))
                .isEqualTo(Either.left(new StaleVersion(Version.FIRST)));
    }

    @Test
    void a_folder_that_holds_something_tells_what() {
        var contents = new FolderContents(1, List.of(new Item(ItemKind.FOLDER, "Audit")));

        assertThat(finance.unlessHolding(new FolderContents(0, List.empty()))).isEqualTo(Either.right(finance));
        assertThat(finance.unlessHolding(contents))
                .isEqualTo(Either.left(new FolderNotEmpty("Finance", 1, contents.first())));
    }

    private static Either<Failure, Folder> inside(String target) {
        return Either.left(new FolderInsideItself("Finance", target));
    }

    @Test
    void a_workspace_becomes_a_folder_in_that_of_somebody_else() {
        var hers = workspace(300, GRACE);
        var his = workspace(310, PRINCIPAL);

        var given = hers.handOver(his, new FolderName("Grace"), 1, LATER).get();

        assertThat(given.owner()).contains(PRINCIPAL);
        assertThat(given.parent()).contains(his.id());
        assertThat(given.lineage()).containsExactly(his.id(), hers.id());
        assertThat(given.path().value()).isEqualTo("Workspace/Grace");
        assertThat(given.id()).isEqualTo(hers.id());
        assertThat(given.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void a_workspace_of_seven_levels_fits_into_no_other() {
        var hers = workspace(300, GRACE);
        var his = workspace(310, PRINCIPAL);

        assertThat(hers.handOver(his, hers.name(), 6, LATER).isRight()).isTrue();
        assertThat(hers.handOver(his, hers.name(), 7, LATER)).isEqualTo(Either.left(new FolderTooDeep(7)));
    }

    @Test
    void roles_are_refused_in_a_workspace_only() {
        assertThat(workspace(300, GRACE).unlessPersonal()).isEqualTo(Either.left(new WorkspaceNotShared("Workspace")));
        assertThat(aFolder().build().unlessPersonal().isRight()).isTrue();
    }

    private static Folder workspace(long number, PrincipalId owner) {
        return Folder.workspace(new FolderId(uuid(number)), TENANT, number, new FolderName("Workspace"), owner, NOON);
    }
}
