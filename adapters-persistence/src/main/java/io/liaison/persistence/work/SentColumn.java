package io.liaison.persistence.work;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** Many values of one parameter, on their way to the database as one array. */
public final class SentColumn {
    private final String type;
    private final Object[] values;

    private SentColumn(String type, Object[] values) {
        this.type = type;
        this.values = values;
    }

    public static SentColumn uuids(Seq<UUID> values) {
        return new SentColumn("uuid", values.toJavaArray(UUID[]::new));
    }

    public static SentColumn texts(Seq<String> values) {
        return new SentColumn("text", values.toJavaArray(String[]::new));
    }

    /** Some of which may be missing. */
    public static SentColumn textsOrNone(Seq<Option<String>> values) {
        return new SentColumn("text", values.map(Option::getOrNull).toJavaArray(String[]::new));
    }

    public static SentColumn numbers(Seq<Integer> values) {
        return new SentColumn("int4", values.toJavaArray(Integer[]::new));
    }

    public static SentColumn longs(Seq<Long> values) {
        return new SentColumn("int8", values.toJavaArray(Long[]::new));
    }

    public static SentColumn flags(Seq<Boolean> values) {
        return new SentColumn("bool", values.toJavaArray(Boolean[]::new));
    }

    public static SentColumn bytes(Seq<byte[]> values) {
        return new SentColumn("bytea", values.toJavaArray(byte[][]::new));
    }

    /** As text, which says it to the nanosecond; the statement has to make instants of it. */
    public static SentColumn instants(Seq<Instant> values) {
        return texts(values.map(Instant::toString));
    }

    void bind(PreparedStatement statement, int position) throws SQLException {
        statement.setArray(position, statement.getConnection().createArrayOf(type, values));
    }
}
