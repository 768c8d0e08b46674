package io.liaison.architecture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final Layout SHOP = Layout.of("com.acme.shop");

    @Test
    void says_nothing_of_libraries_whose_adapter_is_not_there() {
        var shop = SHOP.withAdapters("rest", "persistence");

        assertThat(shop.confinements())
                .extracting(Confinement::library)
                .contains("org.jooq..", "jakarta.ws.rs..")
                .doesNotContain("com.nimbusds..", "java.net.http..");
    }

    @Test
    void says_of_a_library_what_was_said_last() {
        var shop = SHOP.withConfined("org.jooq..", "reports").withConfined("org.jooq..", "persistence.sql", "reports");

        assertThat(shop.confinements())
                .filteredOn(row -> row.library().equals("org.jooq.."))
                .containsExactly(Confinement.confine("org.jooq..", "persistence.sql", "reports"));
    }

    @Test
    void requires_what_was_named_and_no_default_beyond_the_layers() {
        assertThat(SHOP.requiredPackages())
                .containsExactly(
                        "com.acme.shop.domain..",
                        "com.acme.shop.application..",
                        "com.acme.shop.rest..",
                        "com.acme.shop.persistence..",
                        "com.acme.shop.providers..");
        assertThat(SHOP.withShared("errors").withGenerated("persistence.tables").requiredPackages())
                .contains("com.acme.shop.rest.errors..", "com.acme.shop.persistence.tables..");
    }

    @Test
    void requires_a_store_that_is_no_adapter_when_it_was_named() {
        var shop = SHOP.withAdapters("rest");

        assertThat(shop.requiredPackages()).doesNotContain("com.acme.shop.persistence..");
        assertThat(shop.withStore("archive").requiredPackages()).contains("com.acme.shop.archive..");
    }
}
