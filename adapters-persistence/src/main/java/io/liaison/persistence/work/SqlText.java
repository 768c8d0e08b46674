package io.liaison.persistence.work;

import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The text of statements that is made once, and how all others are made. */
final class SqlText {
    private static final DSLContext WRITER = DSL.using(SQLDialect.POSTGRES, settings());

    private SqlText() {}

    static Settings settings() {
        return new Settings().withExecuteLogging(false).withRenderSchema(false);
    }

    static String of(QueryPart statement) {
        return WRITER.render(statement);
    }
}
