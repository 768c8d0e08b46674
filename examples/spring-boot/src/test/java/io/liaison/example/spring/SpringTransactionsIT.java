package io.liaison.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.engine.Groundwork;
import io.liaison.application.engine.Liaison;
import io.liaison.application.engine.Parts;
import io.liaison.application.port.outbound.GatewayProvider.Settings;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.example.testing.Surroundings;
import io.liaison.persistence.HostedStorage;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the engine stores, beside what the program itself stores in a transaction of Spring's. */
class SpringTransactionsIT {
    private static final URI NOWHERE = URI.create("http://localhost");

    @TempDir
    private Path folder;

    private Surroundings surroundings;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private Storage storage;
    private Groundwork groundwork;

    @BeforeEach
    void start() throws IOException {
        surroundings = Surroundings.in(folder);
        DataSource database = new DriverManagerDataSource(
                setting("liaison.database.url"),
                setting("liaison.database.user"),
                setting("liaison.database.password"));
        jdbc = JdbcClient.create(database);
        jdbc.sql("create table customers (name text primary key)").update();
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        var masterKey = new Secret(setting("liaison.master-key"));
        storage = new HostedStorage(database, new SpringTransactions(database), masterKey)
                .open()
                .get();
        var gateway = Parts.gateway()
                .flatMap(found -> found.open(Settings.allowing()))
                .get();
        var engine = Liaison.builder()
                .storage(storage)
                .gateway(gateway)
                .clock(storage.clock())
                .publicUrl(NOWHERE)
                .events(Either::right);
        groundwork = Groundwork.of(engine, "default", new Secret(setting("liaison.admin-key")))
                .get();
    }

    @AfterEach
    void stop() {
        var unused = storage.closing().close();
        surroundings.close();
    }

    @Test
    void what_spring_commits_is_there_for_both() {
        transaction.executeWithoutResult(running -> welcome("Acme"));

        assertThat(customers()).isEqualTo(1);
        assertThat(folders("Acme")).isEqualTo(1);
    }

    @Test
    void what_spring_rolls_back_after_the_engine_has_succeeded_is_there_for_neither() {
        transaction.executeWithoutResult(running -> {
            welcome("Acme");
            running.setRollbackOnly();
        });

        assertThat(customers()).isZero();
        assertThat(folders("Acme")).isZero();
    }

    /** A customer gets a folder for its connections. */
    private void welcome(String name) {
        jdbc.sql("insert into customers values (?)").param(name).update();
        assertThat(groundwork.folder(name).isRight()).isTrue();
    }

    private String setting(String name) {
        return Objects.requireNonNull(surroundings.settings().get(name));
    }

    private long customers() {
        return jdbc.sql("select count(*) from customers").query(Long.class).single();
    }

    private long folders(String name) {
        return jdbc.sql("select count(*) from folders where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
