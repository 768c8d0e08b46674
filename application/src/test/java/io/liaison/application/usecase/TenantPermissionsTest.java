package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.ListPermissions;
import io.liaison.domain.access.Actor;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class TenantPermissionsTest {
    private final Workbench bench = new Workbench();

    @Test
    void an_administrator_is_told_that_it_may_do_everything() {
        assertThat(permissions(bench.admin)).containsExactly(Permission.values());
    }

    @Test
    void whoever_holds_roles_in_folders_alone_is_told_what_everybody_may() {
        assertThat(permissions(bench.somebody(bench.folder.id()))).containsExactly(Permission.CONNECTORS_VIEW);
    }

    private Seq<Permission> permissions(Actor actor) {
        return bench.liaison
                .access()
                .listPermissions()
                .list(new ListPermissions.Query(actor))
                .get();
    }
}
