package io.liaison.rest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.GatewayProvider.Brokers;
import io.liaison.application.port.outbound.GatewayProvider.Webhook;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.CheckPeriod;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.proxy.RequestRate;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    private static final int FREE_PORT = 49_152;

    @TempDir
    Path folder;

    @Test
    void have_defaults_that_start_on_any_machine() {
        var settings = read(Map.of()).get();

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.storage().location())
                .isEqualTo(new Location.Embedded(
                        Path.of("liaison-data").toAbsolutePath().toString()));
    }

    @Test
    void let_the_machine_choose_a_port() {
        assertThat(read(Map.of("LIAISON_PORT", "0")).get().publicUrl())
                .isEqualTo(URI.create("http://localhost:" + FREE_PORT));
    }

    @Test
    void name_a_database_of_ones_own() {
        var settings = read(Map.of(
                        "LIAISON_DB_URL", "jdbc:postgresql://db.example.com/liaison",
                        "LIAISON_DB_USER", "liaison",
                        "LIAISON_DB_PASSWORD", "s3cret"))
                .get();

        assertThat(settings.storage().location())
                .isEqualTo(new Location.Server(
                        "jdbc:postgresql://db.example.com/liaison", "liaison", new Secret("s3cret")));
    }

    @Test
    void take_hosts_one_by_one() {
        var settings = read(Map.of("LIAISON_ALLOWED_PRIVATE_HOSTS", "idp.internal, 127.0.0.1:8090,[::1]:9000"))
                .get();

        assertThat(settings.gateway().allowedPrivateHosts())
                .isEqualTo(HashSet.of("idp.internal", "127.0.0.1:8090", "[::1]:9000"));
    }

    @Test
    void read_the_certificates_that_they_name() throws IOException {
        var file = Files.writeString(folder.resolve("authorities.pem"), "-----BEGIN CERTIFICATE-----");

        var settings =
                read(Map.of("LIAISON_TRUSTED_CERTIFICATES", file.toString())).get();

        assertThat(settings.gateway().trustedAuthorities()).isEqualTo(Option.some("-----BEGIN CERTIFICATE-----"));
    }

    @Test
    void read_the_master_key_and_the_former_one_from_files() throws IOException {
        var newer = Files.writeString(folder.resolve("newer"), "newer-key\n");
        var former = Files.writeString(folder.resolve("former"), "former-key");

        var storage = read(Map.of(
                        "LIAISON_MASTER_KEY_FILE", newer.toString(),
                        "LIAISON_FORMER_MASTER_KEY_FILE", former.toString()))
                .get()
                .storage();

        assertThat(storage.masterKey()).isEqualTo(Option.some(new Secret("newer-key")));
        assertThat(storage.formerMasterKey()).isEqualTo(Option.some(new Secret("former-key")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIAISON_MASTER_KEY", "LIAISON_FORMER_MASTER_KEY"})
    void want_a_key_as_it_is_or_in_a_file(String name) {
        assertThat(read(Map.of(name, "given", name + "_FILE", "/given/too")).getLeft())
                .isEqualTo(new InvalidArgument(name + "_FILE", Expectation.ONE_OF_BOTH));
    }

    @Test
    void forget_what_is_secret_once_it_has_been_used() {
        var settings = read(Map.of(
                        "LIAISON_MASTER_KEY", "newer",
                        "LIAISON_FORMER_MASTER_KEY", "former",
                        "LIAISON_ADMIN_KEY", "administrator"))
                .get();

        var kept = settings.withoutSecrets();

        assertThat(kept.storage().masterKey()).isEqualTo(Option.none());
        assertThat(kept.storage().formerMasterKey()).isEqualTo(Option.none());
        assertThat(kept.adminKey()).isEqualTo(Option.none());
        assertThat(kept.publicUrl()).isEqualTo(settings.publicUrl());
    }

    @Test
    void show_their_names_and_no_value_as_long_as_they_are_only_written() {
        var written = WrittenSettings.of(Map.of("LIAISON_ADMIN_KEY", "s3cr3t-key"), new Properties());

        assertThat(written.toString()).contains("ADMIN_KEY").doesNotContain("s3cr3t");
    }

    @Test
    void may_want_the_audit_to_be_strict() {
        assertThat(read(Map.of()).get().storage().strictJournal()).isFalse();
        assertThat(read(Map.of("LIAISON_STRICT_AUDIT", "true")).get().storage().strictJournal())
                .isTrue();
    }

    @Test
    void say_how_many_requests_go_through_a_connection() {
        assertThat(read(Map.of()).get().gateway().requestRate()).isEqualTo(new RequestRate(600));
        assertThat(read(Map.of("LIAISON_PROXY_REQUESTS_PER_MINUTE", "60"))
                        .get()
                        .gateway()
                        .requestRate())
                .isEqualTo(new RequestRate(60));
    }

    @Test
    void say_how_often_connections_are_checked_or_that_they_are_not() {
        assertThat(read(Map.of()).get().upkeep().checks()).contains(CheckPeriod.DEFAULT);
        assertThat(read(Map.of("LIAISON_CHECK_EVERY", "PT1M")).get().upkeep().checks())
                .contains(new CheckPeriod(Duration.ofMinutes(1)));
        assertThat(read(Map.of("LIAISON_CHECK_EVERY", "off")).get().upkeep().checks())
                .isEmpty();
        assertThat(read(Map.of("LIAISON_CHECK_EVERY", "PT0S")).get().upkeep().checks())
                .isEmpty();
    }

    @Test
    void name_the_brokers_that_events_can_be_written_to() {
        assertThat(read(Map.of()).get().gateway().brokers()).isEmpty();
        assertThat(read(Map.of("LIAISON_KAFKA_SERVERS", "one.internal:9092, [::1]:9093"))
                        .get()
                        .gateway()
                        .brokers())
                .contains(new Brokers("one.internal:9092,[::1]:9093", LinkedHashMap.empty()));
    }

    @Test
    void name_a_file_with_what_brokers_ask_of_a_client(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("client.properties"), "security.protocol=SASL_SSL\nsasl.jaas.config=a \"password\"\n");

        assertThat(read(Map.of("LIAISON_KAFKA_SERVERS", "one:9092", "LIAISON_KAFKA_CLIENT_FILE", file.toString()))
                        .get()
                        .gateway()
                        .brokers()
                        .get()
                        .client())
                .isEqualTo(LinkedHashMap.of(
                        "sasl.jaas.config", new Secret("a \"password\""), "security.protocol", new Secret("SASL_SSL")));
        assertThat(read(Map.of("LIAISON_KAFKA_CLIENT_FILE", file.toString())).getLeft())
                .isEqualTo(new InvalidArgument("LIAISON_KAFKA_SERVERS", Expectation.BROKERS));
    }

    @Test
    void say_how_long_events_are_kept() {
        assertThat(read(Map.of()).get().upkeep().keepEvents()).isEqualTo(Duration.ofDays(7));
        assertThat(read(Map.of("LIAISON_EVENTS_KEEP", "PT1H")).get().upkeep().keepEvents())
                .isEqualTo(Duration.ofHours(1));
        assertThat(read(Map.of("LIAISON_EVENTS_KEEP", "P90D")).get().upkeep().keepEvents())
                .isEqualTo(Duration.ofDays(90));
    }

    @Test
    void forget_no_broker_when_one_more_host_may_be_called() {
        var settings = read(Map.of("LIAISON_KAFKA_SERVERS", "one:9092")).get();

        assertThat(settings.allowing(Option.some("127.0.0.1:8090")).gateway().brokers())
                .contains(new Brokers("one:9092", LinkedHashMap.empty()));
    }

    @Test
    void name_a_webhook_and_its_key_together() {
        var key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

        assertThat(read(webhook("https://hooks.example.com/liaison", key))
                        .get()
                        .gateway()
                        .webhook())
                .contains(new Webhook(URI.create("https://hooks.example.com/liaison"), new Secret(key)));
        assertThat(read(Map.of()).get().gateway().webhook()).isEmpty();
        assertThat(read(webhook("https://hooks.example.com", "secret")).getLeft())
                .isEqualTo(new InvalidArgument("LIAISON_EVENTS_WEBHOOK_SECRET", Expectation.WEBHOOK_SECRET));
        assertThat(read(webhook("", key)).getLeft())
                .isEqualTo(new InvalidArgument("LIAISON_EVENTS_WEBHOOK", Expectation.WEBHOOK_AND_SECRET));
    }

    @Test
    void come_from_a_file_where_the_environment_is_silent() {
        var file = new Properties();
        file.setProperty("liaison.port", "9000");
        file.setProperty("liaison.public.url", "https://liaison.example.com");

        var settings = read(Map.of("LIAISON_PORT", "9001"), file).get();

        assertThat(settings.port()).isEqualTo(9001);
        assertThat(settings.publicUrl()).isEqualTo(URI.create("https://liaison.example.com"));
    }

    @Test
    void leave_the_rest_of_the_environment_alone() {
        assertThat(read(Map.of("PATH", "/usr/bin", "LIAISON", "yes")).isRight()).isTrue();
    }

    @Test
    void count_an_empty_value_as_none() {
        assertThat(read(Map.of("LIAISON_DB_URL", " ", "LIAISON_PORT", "")).isRight())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIAISON_COLOUR,                red,                   KNOWN_SETTING
            LIAISON_PORT,                  http,                  PORT
            LIAISON_PORT,                  65536,                 PORT
            LIAISON_SANDBOX_PORT,          -1,                    PORT
            LIAISON_HOST,                  no such host,          HOST
            LIAISON_PUBLIC_URL,            liaison.example.com,   URL
            LIAISON_PUBLIC_URL,            ftp://example.com,     URL
            LIAISON_DB_URL,                jdbc:mysql://db/x,     JDBC_URL
            LIAISON_DATA,                  /dev/null,             WRITABLE_FOLDER
            LIAISON_ALLOWED_PRIVATE_HOSTS, http://idp,            HOST_LIST
            LIAISON_TRUSTED_CERTIFICATES,  /no/such/file.pem,     READABLE_FILE
            LIAISON_MASTER_KEY_FILE,       /no/such/key,          READABLE_FILE
            LIAISON_FORMER_MASTER_KEY_FILE, /no/such/key,         READABLE_FILE
            LIAISON_ADMIN_KEY,             with space,            API_KEY
            LIAISON_STRICT_AUDIT,          yes,                   FLAG
            LIAISON_CHECK_EVERY,           hourly,                PERIOD
            LIAISON_CHECK_EVERY,           PT59S,                 PERIOD
            LIAISON_KEEP_ALIVE_EVERY,      never,                 PERIOD
            LIAISON_CHECK_EVERY,           P8D,                   PERIOD
            LIAISON_PROXY_REQUESTS_PER_MINUTE, many,              REQUESTS_PER_MINUTE
            LIAISON_PROXY_REQUESTS_PER_MINUTE, 0,                 REQUESTS_PER_MINUTE
            LIAISON_EVENTS_KEEP,           PT59M,                 KEEPING_TIME
            LIAISON_EVENTS_KEEP,           P91D,                  KEEPING_TIME
            LIAISON_EVENTS_KEEP,           a week,                KEEPING_TIME
            LIAISON_KAFKA_SERVERS,         broker,                BROKERS
            LIAISON_KAFKA_SERVERS,         kafka://broker:9092,   BROKERS
            LIAISON_KAFKA_SERVERS,         ';',                   BROKERS
            """)
    void are_refused_by_name(String name, String value, Expectation expected) {
        assertThat(read(Map.of(name, value)).getLeft()).isEqualTo(new InvalidArgument(name, expected));
    }

    @Test
    void are_refused_by_name_in_the_file_too() {
        var file = new Properties();
        file.setProperty("liaison.colour", "red");

        assertThat(read(Map.of(), file).getLeft())
                .isEqualTo(new InvalidArgument("liaison.colour", Expectation.KNOWN_SETTING));
    }

    private static Map<String, String> webhook(String address, String key) {
        return Map.of("LIAISON_EVENTS_WEBHOOK", address, "LIAISON_EVENTS_WEBHOOK_SECRET", key);
    }

    private static Either<Failure, Settings> read(Map<String, String> environment) {
        return read(environment, new Properties());
    }

    private static Either<Failure, Settings> read(Map<String, String> environment, Properties file) {
        return WrittenSettings.of(environment, file)
                .flatMap(written -> new SettingsReader(written).read(Option.some(FREE_PORT)));
    }
}
