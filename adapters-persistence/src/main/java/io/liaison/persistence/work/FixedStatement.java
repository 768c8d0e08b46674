package io.liaison.persistence.work;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** A statement whose text is given once, since so much is asked by it; its parameters are columns of values. */
public final class FixedStatement {
    private final String text;
    private final Field<?>[] fields;

    private FixedStatement(String text, Field<?>[] fields) {
        this.text = text;
        this.fields = fields;
    }

    /** {@code columns} are those that it answers. */
    public static FixedStatement of(String text, Seq<Field<?>> columns) {
        return new FixedStatement(text, columns.toJavaArray(Field[]::new));
    }

    /** One that answers nothing. */
    public static FixedStatement of(String text) {
        return of(text, List.empty());
    }

    public Seq<Record> fetch(DSLContext sql, Seq<SentColumn> parameters) {
        return sql.connectionResult(connection -> {
            try (var statement = prepared(connection, parameters);
                    var answer = statement.executeQuery()) {
                return List.ofAll(sql.fetch(answer, fields));
            }
        });
    }

    public void execute(DSLContext sql, Seq<SentColumn> parameters) {
        sql.connection(connection -> {
            try (var statement = prepared(connection, parameters)) {
                statement.execute();
            }
        });
    }

    private PreparedStatement prepared(Connection connection, Seq<SentColumn> parameters) throws SQLException {
        var statement = connection.prepareStatement(text);
        var position = 1;
        for (var parameter : parameters) {
            parameter.bind(statement, position++);
        }
        return statement;
    }
}
