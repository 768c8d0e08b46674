package io.liaison.persistence.work;

import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.TENANTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FixedQueryTest {
    private static final String OWN_PLANS =
            "select sum(custom_plans)::bigint from pg_prepared_statements where statement ~ 'folders.*unnest'";
    private static final int PREPARED_BY_THE_DRIVER_AFTER = 5;
    private static final int PLANNED_ANEW_AT_FIRST = 5;
    private final Database database = new Database(TestStorage.pool());
    private final FixedQuery query = FixedQuery.of(
            List.of(FOLDERS.NAME),
            DSL.select(FOLDERS.NAME)
                    .from(FOLDERS)
                    .join(TENANTS)
                    .on(TENANTS.ID.eq(FOLDERS.TENANT_ID))
                    .join(DSL.table("unnest({0}) as asked(folder)", FixedQuery.ids()))
                    .on(FOLDERS.ID.eq(DSL.field("asked.folder", UUID.class))));

    @BeforeEach
    void empty() {
        TestStorage.empty();
    }

    @Test
    void is_planned_once_for_all_however_few_are_asked_for() {
        var planned = database.unitOfWork().run(() -> {
            for (var time = 0; time < PREPARED_BY_THE_DRIVER_AFTER + PLANNED_ANEW_AT_FIRST + 10; time++) {
                query.fetch(database, List.of(List.of(UUID.randomUUID()))).get();
            }
            return database.ask(sql -> Option.of(sql.fetchValue(OWN_PLANS, Long.class)));
        });

        assertThat(planned).isEqualTo(Either.right(Option.some((long) PLANNED_ANEW_AT_FIRST)));
    }
}
