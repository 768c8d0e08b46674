package io.liaison.domain.handover;

import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.handover.Breakage.AccountLeaves;
import io.liaison.domain.handover.Breakage.ConsentsEnd;
import io.liaison.domain.handover.Breakage.FolderUnadministered;
import io.liaison.domain.handover.Breakage.GroupEmpty;
import io.liaison.domain.handover.Breakage.KeyStops;
import io.liaison.domain.handover.Breakage.LastAdministrator;
import io.liaison.domain.handover.Breakage.RoleUnheld;
import io.liaison.domain.handover.Estate.HeldRole;
import io.liaison.domain.handover.Estate.JoinedGroup;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Tells what breaks, most urgent first: what cannot be, what is at work now, who decides, and what takes its time. */
final class Breakages {
    private final Principal leaver;
    private final Estate estate;

    Breakages(Principal leaver, Estate estate) {
        this.leaver = leaver;
        this.estate = estate;
    }

    /** {@code keys} in the order of their last use. With its roles passed on, whoever takes them fills every gap. */
    Seq<Breakage> of(Seq<ApiKey> keys, boolean rolesPassedOn, Instant now) {
        var gaps = rolesPassedOn ? Gaps.NONE : gaps();
        return List.<Breakage>ofAll(gaps.tenant())
                .appendAll(keys.filter(key -> key.unlessExpired(now).isRight()).map(key -> stops(key, now)))
                .appendAll(gaps.roles())
                .appendAll(accounts())
                .appendAll(Option.when(
                        estate.consents().count() > 0,
                        () -> new ConsentsEnd(estate.consents().count())))
                .appendAll(gaps.groups());
    }

    private Gaps gaps() {
        return new Gaps(
                Option.when(estate.administersAlone(), LastAdministrator::new),
                estate.roles().filter(HeldRole::onlyHolder).flatMap(Breakages::gap),
                estate.groups()
                        .filter(JoinedGroup::onlyMember)
                        .map(joined -> new GroupEmpty(joined.group().name())));
    }

    /** In a folder it matters who decides about it; the administrators of a tenant are told of by themselves. */
    private static Option<Breakage> gap(HeldRole held) {
        var role = held.role();
        return held.folder()
                .<Option<Breakage>>map(folder -> Option.when(
                        role.grants(Permission.FOLDERS_SHARE), () -> new FolderUnadministered(folder, role.name())))
                .getOrElse(() -> Option.when(
                        !role.name().equals(BuiltInRoles.ADMINISTRATOR.name()), () -> new RoleUnheld(role.name())));
    }

    private static Breakage stops(ApiKey key, Instant now) {
        return new KeyStops(key, key.lastUsedAt().map(used -> Duration.between(used, now)));
    }

    private Option<Breakage> accounts() {
        return leaver.email()
                .filter(own -> estate.byOwnAccount() > 0)
                .map(own -> new AccountLeaves(own, estate.byOwnAccount()));
    }

    /** What nobody would hold or belong to any more. */
    private record Gaps(
            Option<? extends Breakage> tenant, Seq<? extends Breakage> roles, Seq<? extends Breakage> groups) {
        static final Gaps NONE = new Gaps(Option.none(), List.empty(), List.empty());
    }
}
