package io.liaison.domain.handover;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.uuid;
import static io.liaison.domain.fixture.PrincipalBuilder.aGroup;
import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Holding.Origin;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.Role;
import io.liaison.domain.handover.Breakage.AccountLeaves;
import io.liaison.domain.handover.Breakage.ConsentsEnd;
import io.liaison.domain.handover.Breakage.FolderUnadministered;
import io.liaison.domain.handover.Breakage.GroupEmpty;
import io.liaison.domain.handover.Breakage.KeyStops;
import io.liaison.domain.handover.Breakage.LastAdministrator;
import io.liaison.domain.handover.Breakage.RoleUnheld;
import io.liaison.domain.handover.Estate.HeldRole;
import io.liaison.domain.handover.Estate.JoinedGroup;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.FolderId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private static final Origin FINANCE = new Origin(new FolderId(uuid(5)), "Shared/Finance");
    private static final Role STEWARD = BuiltInRoles.FOLDER_ADMINISTRATOR;
    private final Principal ada =
            aPrincipal(60).named("Ada").reachedAt("ada@example.com").build();
    private final Principal grace = aPrincipal(61).named("Grace").build();
    private final Principal team = aGroup(62).named("Team").build();
    private final Estate estate = new Estate(
            new Excerpt<>(0, List.empty()),
            new Estate.Workspace(0, 0, 0),
            List.of(
                    new HeldRole(BuiltInRoles.ADMINISTRATOR, Option.none(), true),
                    new HeldRole(BuiltInRoles.MEMBER, Option.none(), true),
                    new HeldRole(STEWARD, Option.some(FINANCE), true),
                    new HeldRole(BuiltInRoles.VIEWER, Option.some(FINANCE), true),
                    new HeldRole(STEWARD, Option.some(new Origin(new FolderId(uuid(6)), "Shared")), false)),
            List.of(new JoinedGroup(team, true), new JoinedGroup(team, false)),
            new Excerpt<>(0, List.empty()),
            new Excerpt<>(3, List.empty()),
            2,
            true);

    @Test
    void tells_what_breaks_most_urgent_first() {
        var old = key(1, Option.none(), Option.some(NOON.minusSeconds(90)));
        var never = key(2, Option.none(), Option.none());
        var recent = key(3, Option.some(NOON.plusSeconds(1)), Option.some(NOON.minusSeconds(60)));

        assertThat(breakages(Option.none(), false, old, never, recent))
                .containsExactly(
                        new LastAdministrator(),
                        new KeyStops(recent, Option.some(Duration.ofSeconds(60))),
                        new KeyStops(old, Option.some(Duration.ofSeconds(90))),
                        new KeyStops(never, Option.none()),
                        new RoleUnheld(BuiltInRoles.MEMBER.name()),
                        new FolderUnadministered(FINANCE, STEWARD.name()),
                        new AccountLeaves(ada.email().get(), 2),
                        new ConsentsEnd(3),
                        new GroupEmpty(team.name()));
    }

    @Test
    void says_nothing_of_what_there_is_none_of() {
        var nothing = new Estate(
                new Excerpt<>(0, List.empty()),
                new Estate.Workspace(0, 0, 0),
                List.empty(),
                List.empty(),
                new Excerpt<>(0, List.empty()),
                new Excerpt<>(0, List.empty()),
                0,
                false);

        assertThat(new Breakages(ada, nothing).of(List.empty(), false, NOON)).isEmpty();
    }

    @Test
    void says_nothing_of_a_key_that_works_no_longer_anyway() {
        var expired = key(1, Option.some(NOON), Option.some(NOON.minusSeconds(90)));

        assertThat(breakages(Option.none(), false, expired)).noneMatch(KeyStops.class::isInstance);
    }

    @Test
    void leaves_no_gap_where_the_receiver_gets_the_roles() {
        var key = key(1, Option.none(), Option.none());

        assertThat(breakages(Option.some(grace), true, key))
                .containsExactly(
                        new KeyStops(key, Option.none()),
                        new AccountLeaves(ada.email().get(), 2),
                        new ConsentsEnd(3));
    }

    @Test
    void leaves_every_gap_where_nobody_gets_the_roles() {
        assertThat(breakages(Option.none(), true)).contains(new LastAdministrator());
        assertThat(breakages(Option.some(grace), false)).contains(new LastAdministrator());
    }

    private Seq<Breakage> breakages(Option<Principal> receiver, boolean roles, ApiKey... keys) {
        return Handover.of(ada, receiver, estate, List.of(keys), roles, NOON).breakages();
    }

    private ApiKey key(long number, Option<Instant> end, Option<Instant> used) {
        return new ApiKey(new ApiKeyId(uuid(70 + number)), ada.id(), Option.none(), NOON, end, used);
    }
}
