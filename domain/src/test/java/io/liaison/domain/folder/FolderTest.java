package io.liaison.domain.folder;

import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.PRINCIPAL;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.Place;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.shared.FolderId;
import org.junit.jupiter.api.Test;

class FolderTest {

    @Test
    void a_child_is_of_its_parents_tenant_and_kind() {
        var parent = aFolder().build();

        var child = child(parent, "Finance").get();

        assertThat(child.tenant()).isEqualTo(parent.tenant());
        assertThat(child.kind()).isEqualTo(parent.kind());
        assertThat(child.parent()).contains(parent.id());
    }

    @Test
    void a_workspace_is_personal_and_stays_at_the_top() {
        var workspace = Folder.workspace(new FolderId(uuid(300)), TENANT, 1, new FolderName("Ada"), PRINCIPAL, NOON);

        assertThat(workspace.kind()).isEqualTo(FolderKind.PERSONAL);
        assertThat(workspace.moveToTop(NOON.plusSeconds(1))).contains(workspace);
        assertThat(aFolder().build().kind()).isEqualTo(FolderKind.STANDARD);
    }

    @Test
    void a_lineage_leads_from_the_top_down_to_the_folder_itself() {
        var top = aFolder().build();
        var middle = aFolder().numbered(2).under(top);
        var bottom = aFolder().numbered(3).under(middle);

        assertThat(top.lineage()).containsExactly(top.id());
        assertThat(bottom.lineage()).containsExactly(top.id(), middle.id(), bottom.id());
    }

    @Test
    void an_eighth_level_is_refused() {
        var deepest = aFolder().build();
        while (deepest.path().depth() < FolderPath.MAX_DEPTH) {
            deepest = child(deepest, "below").get();
        }

        assertThat(child(deepest, "too deep").getLeft()).isEqualTo(new FolderTooDeep(7));
    }

    private static io.vavr.control.Either<io.liaison.domain.error.Failure, Folder> child(Folder parent, String name) {
        return parent.child(new FolderId(uuid(500)), 2, FolderName.of(name).get(), Description.NONE, NOON);
    }

    @Test
    void a_path_reads_as_people_write_it() {
        var finance = aFolder().numbered(2).named("Finance").under(aFolder().build());

        assertThat(finance.path()).hasToString("Shared/Finance");
        assertThat(new Place.Workspace(finance.id(), "Ada", PRINCIPAL).name()).isEqualTo("Ada");
    }
}
