package io.liaison.persistence.schema;

import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.PRINCIPAL;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Invalid.SchemaTooNew;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderName;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.access.AccessStores;
import io.liaison.persistence.folder.FolderStores;
import io.liaison.persistence.vault.Digest;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Pool;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.flywaydb.core.Flyway;
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
        var first = Migrations.bringUpToDate(database, pool, History.ALONE);
        var second = Migrations.bringUpToDate(database, pool, History.ALONE);

        assertThat(first).isEqualTo(Either.right(Migrations.NEWEST));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void refuse_a_schema_that_a_newer_program_has_written() {
        Migrations.bringUpToDate(database, pool, History.ALONE).get();
        execute(
                database,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, true)");

        assertThat(Migrations.bringUpToDate(database, pool, History.ALONE))
                .isEqualTo(Either.left(new SchemaTooNew(99, Migrations.NEWEST)));
    }

    @Test
    void tell_folders_that_were_there_before_what_is_above_them() {
        bringTo(3);
        execute(database, "insert into tenants (id, name) values ('" + TENANT + "', 'acme')");
        var top = aFolder().build();
        var middle = aFolder().numbered(2).under(top);
        var bottom = aFolder().numbered(3).under(middle);
        List.of(top, middle, bottom).forEach(this::insertAsOfOld);

        Migrations.bringUpToDate(database, pool, History.ALONE).get();

        var folders = FolderStores.folders(database);
        assertThat(folders.byId(TENANT, top.id()).map(Folder::lineage)).isEqualTo(Either.right(top.lineage()));
        assertThat(folders.byId(TENANT, bottom.id()).map(Folder::lineage)).isEqualTo(Either.right(bottom.lineage()));
    }

    @Test
    void leave_administrators_what_they_were() {
        bringTo(3);
        execute(database, "insert into tenants (id, name) values ('" + TENANT + "', 'acme')");
        execute(
                database,
                "insert into principals (id, tenant_id, kind, name, roles) values ('" + PRINCIPAL + "', '" + TENANT
                        + "', 'USER', 'Ada', '{ADMINISTRATOR}')");

        Migrations.bringUpToDate(database, pool, History.ALONE).get();
        AccessStores.roles(database).save(TENANT, BuiltInRoles.all()).get();

        var standing = AccessStores.rights(database).tenantWide(new Actor(TENANT, PRINCIPAL));
        assertThat(standing.get().allows(Permission.CONNECTORS_MANAGE)).isTrue();
    }

    @Test
    void keep_people_and_their_keys_and_give_names_that_were_there_twice_to_one() {
        bringTo(5);
        execute(database, "insert into tenants (id, name) values ('" + TENANT + "', 'acme')");
        var first = uuid(61);
        var second = uuid(62);
        insertPrincipalAsOfOld(first, "Administrator");
        insertPrincipalAsOfOld(second, "ADMINISTRATOR");
        execute(
                database,
                "insert into api_keys (digest, principal_id, created_at) values ('" + Digest.of(new Secret("lk_of_old"))
                        + "', '" + first + "', '" + NOON + "')");

        Migrations.bringUpToDate(database, pool, History.ALONE).get();

        var principals = AccessStores.principals(database);
        assertThat(principals.byId(TENANT, new PrincipalId(first)).map(PrincipalView::principal))
                .isEqualTo(Either.right(
                        aPrincipal(61).named("Administrator").madeAt(NOON).build()));
        assertThat(principals
                        .byId(TENANT, new PrincipalId(second))
                        .map(found -> found.principal().name().value()))
                .isEqualTo(Either.right("ADMINISTRATOR " + second));
        assertThat(namesAsCompared()).containsExactly("administrator", "administrator " + second);
        assertThat(AccessStores.keys(database).bySecret(new Secret("lk_of_old")).flatMap(known -> known.admit(NOON)))
                .isEqualTo(Either.right(new Actor(TENANT, new PrincipalId(first))));
    }

    @Test
    void remove_empty_workspaces_of_nobody_and_keep_whatever_holds_something() {
        bringTo(8);
        execute(database, "insert into tenants (id, name) values ('" + TENANT + "', 'acme')");
        var empty = uuid(70);
        var full = uuid(71);
        insertWorkspaceAsOfOld(empty, uuid(404), "null");
        insertWorkspaceAsOfOld(full, uuid(405), "null");
        insertWorkspaceAsOfOld(uuid(72), uuid(405), "'" + full + "'");

        Migrations.bringUpToDate(database, pool, History.ALONE).get();

        var folders = FolderStores.folders(database);
        assertThat(folders.byId(TENANT, new FolderId(empty)).isLeft()).isTrue();
        assertThat(folders.byId(TENANT, new FolderId(full)).map(Folder::owner))
                .isEqualTo(Either.right(Option.some(new PrincipalId(uuid(405)))));
        assertThat(folders.byId(TENANT, new FolderId(uuid(72))).isRight()).isTrue();
    }

    @Test
    void let_a_workspace_of_nobody_be_changed_and_make_no_new_one() {
        bringTo(8);
        execute(database, "insert into tenants (id, name) values ('" + TENANT + "', 'acme')");
        var full = uuid(71);
        insertWorkspaceAsOfOld(full, uuid(405), "null");
        insertWorkspaceAsOfOld(uuid(72), uuid(405), "'" + full + "'");
        Migrations.bringUpToDate(database, pool, History.ALONE).get();
        var folders = FolderStores.folders(database);
        var stored = folders.byId(TENANT, new FolderId(full)).get();

        var renamed = folders.update(stored.edit(new FolderName("Left behind"), stored.description(), NOON));
        var another = folders.add(Folder.workspace(
                new FolderId(uuid(73)), TENANT, 73, new FolderName("Workspace"), new PrincipalId(uuid(406)), NOON));

        assertThat(renamed.isRight()).isTrue();
        assertThat(another)
                .isEqualTo(Either.left(new PrincipalNotFound(uuid(406).toString())));
    }

    @Test
    void name_every_script_that_lies_beside_them() throws IOException, URISyntaxException {
        var folder = Migrations.class.getResource(Migrations.SCRIPTS.head());

        try (var files = Files.list(Path.of(folder.toURI()).resolveSibling(""))) {
            assertThat(files.map(Path::getFileName).map(Path::toString).filter(name -> name.endsWith(".sql")))
                    .containsExactlyInAnyOrderElementsOf(Migrations.SCRIPTS);
        }
    }

    private void insertPrincipalAsOfOld(UUID id, String name) {
        execute(
                database,
                "insert into principals (id, tenant_id, kind, name) values ('" + id + "', '" + TENANT + "', 'USER', '"
                        + name + "')");
    }

    private void insertWorkspaceAsOfOld(UUID id, UUID owner, String parent) {
        var lineage = parent.equals("null") ? "'" + id + "'" : parent + ", '" + id + "'";
        execute(
                database,
                "insert into folders (id, tenant_id, number, parent_id, name, name_folded, name_order, path, path_order,"
                        + " description, created_at, updated_at, version, lineage, owner_id) values ('" + id + "', '"
                        + TENANT + "', 1, " + parent + ", 'n', 'n', 'n', 'n', 'n', '', now(), now(), 1, array["
                        + lineage + "]::uuid[], '" + owner + "')");
    }

    private java.util.List<String> namesAsCompared() {
        return database.ask(sql -> sql.fetch(
                                "select name_folded from principals where name_order = name_folded order by id")
                        .into(String.class))
                .get();
    }

    /** The schema as an earlier edition left it. */
    private void bringTo(int version) {
        Flyway.configure()
                .dataSource(pool)
                .resourceProvider(new Scripts())
                .javaMigrationClassProvider(java.util.List::of)
                .target(String.valueOf(version))
                .load()
                .migrate();
    }

    private void insertAsOfOld(Folder folder) {
        var parent = folder.parent().map(id -> "'" + id + "'").getOrElse("null");
        execute(
                database,
                "insert into folders (id, tenant_id, number, parent_id, name, name_folded, name_order, path, path_order,"
                        + " kind, description, created_at, updated_at, version) values ('" + folder.id() + "', '"
                        + TENANT + "', " + folder.number() + ", " + parent + ", 'n', '" + folder.id()
                        + "', 'n', 'n', 'n',"
                        + " 'STANDARD', '', now(), now(), 1)");
    }

    private static void execute(Database database, String statement) {
        database.ask(sql -> sql.execute(statement)).get();
    }
}
