package io.liaison.persistence.schema;

import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.folder.FolderStores;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Pool;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private HikariDataSource pool;
    private Database database;

    @BeforeEach
    void makeASchema() {
        execute(TestStorage.database(), "drop schema if exists fresh cascade");
        execute(TestStorage.database(), "create schema fresh");
        var server = TestStorage.location();
        pool = Pool.open(
                server.url() + "?currentSchema=fresh",
                server.user(),
                server.password().reveal());
        database = new Database(pool);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void bring_an_empty_schema_up_to_date_and_leave_it_alone_after_that() {
        var first = Migrations.bringUpToDate(database, pool);
        var second = Migrations.bringUpToDate(database, pool);

        assertThat(first).isEqualTo(Either.right(Migrations.SCRIPTS.size()));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void refuse_a_schema_that_a_newer_program_has_written() {
        Migrations.bringUpToDate(database, pool).get();
        execute(
                database,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, true)");

        assertThat(Migrations.bringUpToDate(database, pool).getLeft()).isInstanceOf(StorageUnavailable.class);
    }

    @Test
    void tell_folders_that_were_there_before_what_is_above_them() {
        Migrations.bringUpToDate(database, pool).get();
        var folders = FolderStores.folders(database);
        execute(database, "insert into tenants (id, name) values ('" + TENANT + "', 'acme')");
        var top = folders.add(aFolder().build()).get();
        var middle = folders.add(aFolder().numbered(2).under(top)).get();
        var bottom = folders.add(aFolder().numbered(3).under(middle)).get();
        execute(database, "alter table folders drop column lineage");
        execute(database, "delete from flyway_schema_history where version = '4'");

        Migrations.bringUpToDate(database, pool).get();

        assertThat(folders.byId(TENANT, top.id())).isEqualTo(Either.right(top));
        assertThat(folders.byId(TENANT, bottom.id())).isEqualTo(Either.right(bottom));
    }

    @Test
    void name_every_script_that_lies_beside_them() throws IOException, URISyntaxException {
        var folder = Migrations.class.getResource(Migrations.SCRIPTS.head());

        try (var files = Files.list(Path.of(folder.toURI()).resolveSibling(""))) {
            assertThat(files.map(Path::getFileName).map(Path::toString).filter(name -> name.endsWith(".sql")))
                    .containsExactlyInAnyOrderElementsOf(Migrations.SCRIPTS);
        }
    }

    private static void execute(Database database, String statement) {
        database.ask(sql -> sql.execute(statement)).get();
    }
}
