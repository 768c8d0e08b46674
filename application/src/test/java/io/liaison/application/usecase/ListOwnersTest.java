package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Owner;
import io.liaison.application.port.inbound.connection.ListOwners;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ListOwnersTest {
    private final Workbench bench = new Workbench();
    private final Principal zoe = bench.principal(PrincipalKind.USER, "Zoe");
    private final Principal emile = bench.principal(PrincipalKind.USER, "Émile");
    private final Principal robot = bench.principal(PrincipalKind.ROBOT, "freight");
    private final Folder hidden = bench.folder(bench.admin, "Hidden");
    private final Actor viewer = bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER);

    @Test
    void whoever_may_not_look_at_people_sees_who_owns_what_there_is_by_name() {
        own(1, bench.folder, zoe);
        own(2, bench.folder, robot);
        own(3, bench.folder, emile);
        own(4, bench.folder, emile);

        assertThat(names(Option.some(bench.folder.id()))).isEqualTo("Émile, freight, Zoe");
    }

    @Test
    void owners_of_what_is_hidden_stay_hidden() {
        own(1, bench.folder, zoe);
        own(2, hidden, emile);

        assertThat(names(Option.none())).isEqualTo("Zoe");
    }

    private void own(int number, Folder folder, Principal owner) {
        bench.storage
                .connections()
                .add(aConnection()
                        .numbered(number)
                        .named("Connection " + number)
                        .of(bench.admin.tenant())
                        .in(folder.id())
                        .ownedBy(owner.id())
                        .build())
                .get();
    }

    private String names(Option<FolderId> folder) {
        Seq<Owner> owners = bench.liaison
                .connections()
                .listOwners()
                .list(new ListOwners.Query(viewer, folder, HashSet.empty(), 10))
                .get();
        return owners.map(owner -> owner.name().value()).mkString(", ");
    }
}
