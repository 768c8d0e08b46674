package io.liaison.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.persistence.TestStorage;
import org.junit.jupiter.api.Test;

class SealedColumnsTest {

    /** The keysets themselves are sealed under the master key, and the scheduler keeps nothing that is secret. */
    @Test
    void every_column_of_bytes_is_among_them() {
        TestStorage.empty();

        var columns = TestStorage.database()
                .ask(sql -> sql.fetch("select table_name || '.' || column_name from information_schema.columns"
                                + " where data_type = 'bytea' and table_schema = 'public'"
                                + " and table_name not in ('keysets', 'scheduled_tasks')")
                        .into(String.class))
                .get();

        assertThat(SealedColumns.ALL.map(SealedColumn::name)).containsExactlyInAnyOrderElementsOf(columns);
    }
}
