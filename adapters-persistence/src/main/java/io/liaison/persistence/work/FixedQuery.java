package io.liaison.persistence.work;

import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * A query whose text is made once. For what is asked thousands of times a second, making it anew costs more than all the
 * rest. Its parameters are lists of ids or of texts, none of them empty; it joins what {@code unnest} makes of them, so that
 * one plan does for all of them.
 */
public final class FixedQuery {
    /** PostgreSQL expects as many of a list that it does not see. For fewer it would plan each time, since that looks cheaper. */
    private static final int EXPECTED = 10;

    private final String text;
    private final Field<?>[] fields;

    private FixedQuery(String text, Field<?>[] fields) {
        this.text = text;
        this.fields = fields;
    }

    /** {@code columns} are those that the query selects: a row is asked for these very fields, which is quicker. */
    public static FixedQuery of(Seq<Field<?>> columns, Select<?> query) {
        return new FixedQuery(SqlText.of(query), columns.toJavaArray(Field[]::new));
    }

    /** A parameter to write the query with. */
    public static Param<UUID[]> ids() {
        return DSL.val(new UUID[0]);
    }

    /** Another one, for texts. */
    public static Param<String[]> texts() {
        return DSL.val(new String[0]);
    }

    /** A column of what is asked for, which the query has joined as {@code asked}. */
    public static <T> Field<T> asked(String column, Class<T> type) {
        return DSL.field(DSL.name("asked", column), type);
    }

    /** With a list for each parameter, all equally long, in the order in which the query names them. */
    public Either<Failure, List<Record>> fetch(Database database, Seq<? extends Seq<?>> ids) {
        return database.ask(sql -> sql.connectionResult(connection -> {
            try (var statement = prepared(connection, ids);
                    var answer = statement.executeQuery()) {
                return List.ofAll(sql.fetch(answer, fields));
            }
        }));
    }

    private PreparedStatement prepared(Connection connection, Seq<? extends Seq<?>> ids) throws SQLException {
        var statement = connection.prepareStatement(text);
        var position = 1;
        for (var each : ids) {
            var type = each.head() instanceof UUID ? "uuid" : "text";
            statement.setArray(position++, connection.createArrayOf(type, filled(each.toJavaArray())));
        }
        return statement;
    }

    /** With nulls, which find nothing. */
    private static Object[] filled(Object[] asked) {
        return Arrays.copyOf(asked, Math.max(asked.length, EXPECTED));
    }
}
