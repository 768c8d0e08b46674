package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.certificate;
import static io.liaison.application.usecase.failure.Beginnings.validNow;

import io.liaison.application.fixture.Workbench;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.CertificateExpired;
import io.liaison.domain.error.Invalid.CertificateNotYetValid;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.domain.error.Invalid.KeyDoesNotFitCertificate;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.BiFunction;

/** Certificates that cannot be used, where somebody enters one. */
final class CertificateFailures {

    private CertificateFailures() {}

    static Seq<Scenario> of(
            Class<?> port, BiFunction<Workbench, Map<String, FieldValue>, Either<Failure, ?>> entering) {
        return List.of(
                Scenario.of(
                        port, CertificateUnreadable.class, bench -> entering.apply(bench, certificate("scrap paper"))),
                Scenario.of(
                        port,
                        CertificateExpired.class,
                        bench -> entering.apply(bench, certificate("certificate until " + bench.clock.instant()))),
                Scenario.of(port, CertificateNotYetValid.class, bench -> {
                    var tomorrow = validNow(bench);
                    bench.clock.pass(Duration.ofSeconds(-1));
                    return entering.apply(bench, certificate(tomorrow));
                }),
                Scenario.of(
                        port,
                        KeyDoesNotFitCertificate.class,
                        bench -> entering.apply(
                                bench,
                                certificate(validNow(bench))
                                        .put("privateKey", new FieldValue.Text("private key of another")))));
    }
}
