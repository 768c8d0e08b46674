package io.liaison.persistence.page;

import io.liaison.domain.shared.PlainText;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Looks for a text, folded and literally, in columns that hold folded text. */
public final class Search {
    private static final char ESCAPE = '!';

    private Search() {}

    /** True of every row when no text is wanted, and of none when no row can hold the text. */
    public static Condition in(Option<String> wanted, Seq<Field<String>> columns) {
        return wanted.fold(
                DSL::trueCondition,
                text -> Storable.text(text)
                        .map(PlainText::folded)
                        .fold(DSL::falseCondition, folded -> anyContains(columns, folded)));
    }

    private static Condition anyContains(Seq<Field<String>> columns, String folded) {
        var pattern = "%" + DSL.escape(folded, ESCAPE) + "%";
        return DSL.or(columns.map(column -> column.like(pattern, ESCAPE)).toJavaList());
    }
}
