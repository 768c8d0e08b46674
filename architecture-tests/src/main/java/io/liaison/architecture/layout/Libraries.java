package io.liaison.architecture.layout;

import static io.liaison.architecture.layout.Confinement.confine;

import java.util.List;

/** Where Liaison keeps the libraries that it uses. A row counts only for code bases that have the adapters it names. */
final class Libraries {
    static final List<Confinement> OURS = List.of(
            confine("com.fasterxml.jackson..", "rest", "persistence.document", "providers.json"),
            confine("com.github.kagkarlsson.scheduler..", "persistence.rounds"),
            confine("com.google.crypto.tink..", "persistence.vault"),
            confine("com.google.re2j..", "providers.pattern"),
            confine("com.nimbusds..", "providers"),
            confine("com.standardwebhooks..", "providers.webhook"),
            confine("com.zaxxer.hikari..", "persistence"),
            confine("dev.cel..", "providers.filter"),
            confine("io.micrometer..", "rest.launch"),
            confine("io.quarkus..", "rest"),
            confine("io.quarkus.runtime..", "rest.launch"),
            confine("io.smallrye..", "rest"),
            confine("io.vertx..", "rest.launch"),
            confine("jakarta.enterprise..", "rest.launch"),
            confine("jakarta.ws.rs..", "rest"),
            confine("java.net.http..", "providers"),
            confine("java.sql..", "persistence"),
            confine("javax.sql..", "persistence"),
            confine("net.minidev..", "providers"),
            confine("org.apache.commons.compress..", "persistence.embedded"),
            confine("org.apache.hc..", "providers.http"),
            confine("org.apache.kafka..", "providers.courier"),
            confine("org.eclipse.microprofile..", "rest"),
            confine("org.flywaydb..", "persistence.schema"),
            confine("org.jboss..", "rest"),
            confine("org.jooq..", "persistence"),
            confine("org.postgresql..", "persistence.work"),
            confine("org.tukaani.xz..", "persistence.embedded"),
            confine("org.yaml.snakeyaml..", "providers.shipment", "rest.wire"),
            confine("software.amazon.awssdk..", "providers.signature"));

    private Libraries() {}
}
