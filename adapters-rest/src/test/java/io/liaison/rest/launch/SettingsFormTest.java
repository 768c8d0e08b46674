package io.liaison.rest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFormTest {
    @TempDir
    private Path folder;

    @Test
    void nothing_set_means_the_embedded_database_on_this_machine() {
        var settings = read(Map.of()).get();

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.location()).isEqualTo(new Location.Embedded("./liaison-data"));
        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:" + settings.port()));
    }

    @ParameterizedTest
    @CsvSource({
        "LIAISON_PORT, eighty, PORT",
        "LIAISON_PORT, 65536, PORT",
        "LIAISON_HOST, 'a host', HOST",
        "LIAISON_PUBLIC_URL, localhost, URL",
        "LIAISON_PUBLIC_URL, 'https://a.example/?q', URL",
        "LIAISON_DB_URL, jdbc:mysql://localhost/liaison, JDBC_URL",
        "LIAISON_ADMIN_KEY, short, API_KEY",
        "LIAISON_ALLOWED_PRIVATE_HOSTS, 'http://localhost', HOST_LIST",
        "LIAISON_TRUSTED_CERTIFICATES, /no/such/file.pem, READABLE_FILE",
        "LIAISON_OIDC_ISSUER, https://auth.example.com, NOT_AVAILABLE_YET",
        "LIAISON_PROT, 8080, KNOWN_SETTING"
    })
    void what_cannot_be_used_is_named(String name, String value, Expectation expected) {
        assertThat(read(Map.of(name, value)).getLeft()).isEqualTo(new InvalidArgument(name, expected));
    }

    @Test
    void a_port_that_somebody_else_has_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var outcome = read(Map.of("LIAISON_PORT", String.valueOf(taken.getLocalPort())));

            assertThat(outcome.getLeft())
                    .isEqualTo(new InvalidArgument("LIAISON_PORT " + taken.getLocalPort(), Expectation.FREE_PORT));
        }
    }

    @Test
    void the_file_speaks_where_the_environment_is_silent() throws IOException {
        Files.writeString(file(), "liaison.data=/from/file\nliaison.public.url=https://file.example.com\n");

        var settings =
                read(Map.of("LIAISON_PUBLIC_URL", "https://env.example.com")).get();

        assertThat(settings.location()).isEqualTo(new Location.Embedded("/from/file"));
        assertThat(settings.publicUrl()).isEqualTo(URI.create("https://env.example.com"));
    }

    @Test
    void a_name_in_the_file_that_nobody_knows_stops_the_start() throws IOException {
        Files.writeString(file(), "liaison.prot=8080\n");

        assertThat(read(Map.of()).getLeft()).isEqualTo(new InvalidArgument("liaison.prot", Expectation.KNOWN_SETTING));
    }

    @Test
    void the_readable_form_shows_no_secret() {
        var settings =
                read(Map.of("LIAISON_ADMIN_KEY", "s3cr3t-key", "LIAISON_MASTER_KEY", "s3cr3t-master")).get();

        assertThat(settings.toString()).doesNotContain("s3cr3t");
    }

    /** On a free port unless a test is about ports, since 8080 may be taken. */
    private Either<Failure, Settings> read(Map<String, String> environment) {
        var whole = new HashMap<>(environment);
        whole.putIfAbsent("LIAISON_PORT", "0");
        return GivenSettings.read(whole, file()).flatMap(given -> new SettingsForm(given, new Ports()).read());
    }

    private Path file() {
        return folder.resolve("liaison.properties");
    }
}
