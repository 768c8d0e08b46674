package io.liaison.domain.access;

import static io.liaison.domain.fixture.Known.uuid;
import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.GroupPaths.Belonging;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class GroupPathsTest {
    private static final PrincipalId GRACE = new PrincipalId(uuid(1));
    private final Principal accountants = group(2, "Accountants");
    private final Principal bookkeepers = group(3, "Bookkeepers");
    private final Principal staff = group(4, "Staff");

    @Test
    void lead_nowhere_from_whom_no_group_knows() {
        assertThat(GroupPaths.from(GRACE, List.empty()).to(GRACE)).isEmpty();
        assertThat(GroupPaths.from(GRACE, List.empty()).to(staff.id())).isEmpty();
    }

    @Test
    void name_every_group_on_the_way() {
        var paths = GroupPaths.from(
                GRACE, List.of(new Belonging(accountants.id(), staff), new Belonging(GRACE, accountants)));

        assertThat(paths.to(staff.id())).containsExactly(accountants, staff);
        assertThat(paths.to(accountants.id())).containsExactly(accountants);
    }

    @Test
    void take_the_shortest_way_and_of_equals_the_first_by_name() {
        var paths = GroupPaths.from(
                GRACE,
                List.of(
                        new Belonging(GRACE, bookkeepers),
                        new Belonging(GRACE, accountants),
                        new Belonging(accountants.id(), bookkeepers),
                        new Belonging(bookkeepers.id(), staff),
                        new Belonging(accountants.id(), staff)));

        assertThat(paths.to(bookkeepers.id())).containsExactly(bookkeepers);
        assertThat(paths.to(staff.id())).containsExactly(accountants, staff);
    }

    @Test
    void pass_groups_that_belong_to_each_other_once() {
        var paths = GroupPaths.from(
                GRACE,
                List.of(
                        new Belonging(GRACE, accountants),
                        new Belonging(accountants.id(), staff),
                        new Belonging(staff.id(), accountants),
                        new Belonging(staff.id(), staff)));

        assertThat(paths.to(accountants.id())).containsExactly(accountants);
        assertThat(paths.to(staff.id())).containsExactly(accountants, staff);
    }

    private static Principal group(long number, String name) {
        return aPrincipal(number).ofKind(PrincipalKind.GROUP).named(name).build();
    }
}
