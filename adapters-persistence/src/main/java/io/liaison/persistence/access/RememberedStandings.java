package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.TENANTS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Standing;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Who stands how in which folder, as it was found out last. It holds for as long as the tenant has the same stamp, which the
 * database changes with everything that a standing comes of; so a statement that also reads the stamp decides by what is
 * true at that moment, and need not find it out again. Rows are those of connections with the stamp of their tenant.
 */
public final class RememberedStandings {
    private static final long MOST_HOLDINGS = 50_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);
    private final Cache<Key, Remembered> standings = Caffeine.newBuilder()
            .maximumWeight(MOST_HOLDINGS)
            .weigher((Key key, Remembered found) ->
                    1 + found.standing().holdings().size())
            .expireAfterAccess(UNUSED)
            .build();

    /** None where it has to be found out. */
    public Option<Standing> in(Actor actor, Record row) {
        return remembered(key(actor, row))
                .filter(found -> found.holdsUnder(row.get(TENANTS.ACCESS_STAMP)))
                .map(found -> new Standing(
                        actor, found.standing().place(), found.standing().holdings()));
    }

    /** Found out in the statement that has read the stamp. */
    public Standing remember(Actor actor, Record row) {
        var standing = Standings.restore(actor, row);
        standings.put(key(actor, row), new Remembered(row.get(TENANTS.ACCESS_STAMP), standing));
        return standing;
    }

    private Option<Remembered> remembered(Key key) {
        return Option.of(standings.getIfPresent(key));
    }

    private static Key key(Actor actor, Record row) {
        return new Key(actor.principal(), row.get(CONNECTIONS.FOLDER_ID));
    }

    private record Key(PrincipalId principal, UUID folder) {}

    private record Remembered(UUID stamp, Standing standing) {

        boolean holdsUnder(@Nullable UUID newest) {
            return stamp.equals(newest);
        }
    }
}
