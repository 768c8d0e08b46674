package io.liaison.rest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private static final String RECORD = "for a; do case $a in *Output=*) echo cache >\"${a#*=}\" ;; esac; done";
    private static final String FAIL = "exit 1";

    @TempDir
    Path folder;

    private Checkout checkout;

    @BeforeEach
    void check_out() throws IOException {
        checkout = Checkout.in(folder);
    }

    @Test
    void hands_the_arguments_of_serve_to_the_server() throws Exception {
        var jdk = checkout.jdk("21.0.4", FAIL);

        var outcome = checkout.launch(jdk, "serve", "--sandbox");

        assertThat(outcome.output())
                .startsWith("java -Xmx")
                .endsWith("-jar " + folder.toRealPath()
                        + "/adapters-rest/target/quarkus-app/quarkus-run.jar --sandbox\n");
    }

    @Test
    void asks_the_same_program_about_the_audit() throws Exception {
        var jdk = checkout.jdk("21.0.4", FAIL);

        var outcome = checkout.launch(jdk, "audit", "17:abc");

        assertThat(outcome.output()).endsWith("quarkus-run.jar audit 17:abc\n");
    }

    @Test
    void rotates_keys_with_the_same_program() throws Exception {
        var jdk = checkout.jdk("21.0.4", FAIL);

        var outcome = checkout.launch(jdk, "rotate-keys", "--master");

        assertThat(outcome.output()).endsWith("quarkus-run.jar rotate-keys --master\n");
    }

    @Test
    void checks_connectors_with_the_same_program() throws Exception {
        var jdk = checkout.jdk("21.0.4", FAIL);

        var outcome = checkout.launch(jdk, "connector", "check", "my connector.yaml");

        assertThat(outcome.output()).endsWith("quarkus-run.jar connector check my connector.yaml\n");
    }

    @Test
    void says_how_connectors_are_checked_before_anything_is_built() throws Exception {
        var outcome = checkout.launch(checkout.jdk("21.0.4", FAIL), "connector", "check");

        assertThat(outcome)
                .isEqualTo(new Checkout.Outcome(
                        2, "liaison: say ./liaison connector check FILE, or ./liaison connector try FILE\n"));
    }

    @Test
    void builds_what_is_older_than_its_sources() throws Exception {
        var jdk = checkout.jdk("21.0.4", FAIL);
        checkout.edit();

        var outcome = checkout.launch(jdk, "serve");

        assertThat(outcome.output())
                .contains("mvnw -q")
                .contains("-pl adapters-rest -am package")
                .contains("java -Xmx");
    }

    @Test
    void starts_from_the_cache_that_it_records_on_jdk_25() throws Exception {
        var jdk = checkout.jdk("25.0.1", RECORD);

        var outcome = checkout.launch(jdk, "serve");

        assertThat(outcome.output()).contains("Recording").contains(" -XX:AOTCache=");
    }

    @Test
    void records_when_it_has_verified_so_that_the_next_start_need_not() throws Exception {
        var jdk = checkout.jdk("25.0.1", RECORD);
        checkout.launch(jdk, "verify");

        var outcome = checkout.launch(jdk, "serve");

        assertThat(outcome.output()).startsWith("java -Xmx").contains(" -XX:AOTCache=");
    }

    @Test
    void records_once() throws Exception {
        var jdk = checkout.jdk("25.0.1", RECORD);
        checkout.launch(jdk, "serve");

        var outcome = checkout.launch(jdk, "serve");

        assertThat(outcome.output()).startsWith("java -Xmx").contains(" -XX:AOTCache=");
    }

    /** It has the file mapped, and crashes when it shrinks. */
    @Test
    void leaves_a_running_server_the_cache_that_it_started_from() throws Exception {
        checkout.launch(checkout.jdk("25.0.1", RECORD), "serve");
        var mapped = Files.createLink(checkout.folder().resolve("mapped"), checkout.cache());
        var before = Files.readAllBytes(mapped);
        checkout.build();

        var outcome = checkout.launch(checkout.jdk("25.0.1", FAIL), "serve");

        assertThat(outcome.output()).contains("Recording");
        assertThat(before).isNotEmpty();
        assertThat(mapped).hasBinaryContent(before);
    }

    @Test
    void starts_without_a_cache_that_cannot_be_made() throws Exception {
        var jdk = checkout.jdk("25.0.1", FAIL);
        checkout.launch(jdk, "serve");

        var outcome = checkout.launch(jdk, "serve");

        assertThat(outcome.output()).startsWith("java -Xmx").doesNotContain("AOTCache");
    }

    @Test
    void passes_over_a_jdk_that_is_too_old() throws Exception {
        var jdk = checkout.jdk("17.0.9", FAIL);

        var outcome = checkout.launch(jdk, "verify");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.output()).startsWith("mvnw -T1C verify\n");
    }

    @Test
    void refuses_a_command_that_it_does_not_know() throws Exception {
        var outcome = checkout.launch(checkout.jdk("21.0.4", FAIL), "dance");

        assertThat(outcome)
                .isEqualTo(new Checkout.Outcome(2, "liaison: unknown command 'dance', try ./liaison help\n"));
    }
}
