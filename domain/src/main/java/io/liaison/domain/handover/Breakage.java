package io.liaison.domain.handover;

import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.Holding.Origin;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.access.RoleName;
import io.vavr.control.Option;
import java.time.Duration;

/** Something that will not be, or not work, as it was once somebody has gone. */
public sealed interface Breakage {

    /** Nobody could administer the tenant any more, and so it is not let go. */
    record LastAdministrator() implements Breakage {}

    /** A key goes with its holder; {@code unusedFor} is how long ago it was last used, if it ever was. */
    record KeyStops(ApiKey key, Option<Duration> unusedFor) implements Breakage {}

    /** Nobody is left who holds a role that decides about a folder. */
    record FolderUnadministered(Origin folder, RoleName role) implements Breakage {}

    /** Nobody is left who holds a role of the tenant. */
    record RoleUnheld(RoleName role) implements Breakage {}

    /** Connections live as long as the provider keeps the account of whoever consented. */
    record AccountLeaves(EmailAddress account, long connections) implements Breakage {}

    /** Nobody can give these consents any more: they were asked for by whoever leaves. */
    record ConsentsEnd(long count) implements Breakage {}

    /** Nobody is left in a group. */
    record GroupEmpty(PrincipalName group) implements Breakage {}
}
