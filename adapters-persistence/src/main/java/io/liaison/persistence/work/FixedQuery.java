package io.liaison.persistence.work;

import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * A query whose text is made once. For what is asked thousands of times a second, making it anew costs more than all the
 * rest. Its parameters are lists of ids with names.
 */
public final class FixedQuery {
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+)");
    private final String text;
    private final Seq<String> names;
    private final Field<?>[] fields;

    private FixedQuery(String text, Seq<String> names, Field<?>[] fields) {
        this.text = text;
        this.names = names;
        this.fields = fields;
    }

    /** {@code columns} are those that the query selects: a row is asked for these very fields, which is quicker. */
    public static FixedQuery of(Seq<Field<?>> columns, Select<?> query) {
        var named = SqlText.withNames(query);
        return new FixedQuery(
                PARAMETER.matcher(named).replaceAll("?"),
                List.ofAll(PARAMETER.matcher(named).results().map(FixedQuery::name)),
                columns.toJavaArray(Field[]::new));
    }

    /** A parameter to write the query with. */
    public static Param<UUID[]> ids(String name) {
        return DSL.param(name, UUID[].class);
    }

    public Either<Failure, List<Record>> fetch(Database database, Map<String, Seq<UUID>> values) {
        return database.ask(sql -> sql.connectionResult(connection -> {
            try (var statement = prepared(connection, values);
                    var answer = statement.executeQuery()) {
                return List.ofAll(sql.fetch(answer, fields));
            }
        }));
    }

    private PreparedStatement prepared(Connection connection, Map<String, Seq<UUID>> values) throws SQLException {
        var statement = connection.prepareStatement(text);
        var position = 1;
        for (var name : names) {
            var ids = values.get(name).getOrElse(() -> {
                throw new IllegalStateException("no value for :" + name);
            });
            statement.setArray(position++, connection.createArrayOf("uuid", ids.toJavaArray(UUID[]::new)));
        }
        return statement;
    }

    private static String name(MatchResult parameter) {
        return parameter.group(1);
    }
}
