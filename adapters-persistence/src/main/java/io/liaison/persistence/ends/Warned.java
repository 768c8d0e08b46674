package io.liaison.persistence.ends;

import io.liaison.domain.connection.KnownEnd;
import io.liaison.domain.connection.Notice;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** An end, the end that was told last, and how many days before. */
record Warned(Field<Instant> end, Field<Instant> told, Field<Integer> days) {

    /** That far away, and not told yet. */
    Condition isDue(Notice notice, Instant now) {
        return end.gt(notice.from(now))
                .and(end.le(notice.until(now)))
                .and(told.isNull().or(days.gt(notice.days())).or(isAnother()));
    }

    /** Whether it was already there when the warning would have been due. */
    Condition hasLivedBefore(Field<Instant> since, Notice notice) {
        return DSL.condition("{0} < {1} - {2} * interval '1 day'", since, end, DSL.val(notice.days()));
    }

    private Condition isAnother() {
        return DSL.condition(
                "abs(extract(epoch from {0} - {1})) > {2}", end, told, DSL.val(KnownEnd.PRECISION.toSeconds()));
    }
}
