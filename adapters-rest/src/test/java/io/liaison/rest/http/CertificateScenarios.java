package io.liaison.rest.http;

import static io.liaison.rest.http.Scenario.raises;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.liaison.domain.error.ErrorCode;
import io.liaison.providers.fixture.TestCertificate;
import io.liaison.rest.http.Api.Answer;
import java.time.Instant;
import java.util.stream.Stream;

/** What can be wrong with a certificate and its key. */
final class CertificateScenarios {
    private static final TestCertificate AUTHORITY = TestCertificate.authority("CN=Authority");
    private static final TestCertificate VALID = AUTHORITY.issue("CN=Ledger");
    private static final TestCertificate EXPIRED = between("2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z");
    private static final TestCertificate EARLY = between("2090-01-01T00:00:00Z", "2091-01-01T00:00:00Z");

    private CertificateScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                raises(ErrorCode.CERTIFICATE_UNREADABLE, 400, story -> connect(story, "no certificate", VALID)),
                raises(ErrorCode.CERTIFICATE_EXPIRED, 400, story -> connect(story, EXPIRED.pem(), EXPIRED)),
                raises(ErrorCode.CERTIFICATE_NOT_YET_VALID, 400, story -> connect(story, EARLY.pem(), EARLY)),
                raises(ErrorCode.KEY_DOES_NOT_FIT_CERTIFICATE, 400, story -> connect(story, VALID.pem(), AUTHORITY)));
    }

    private static TestCertificate between(String from, String to) {
        var keys = TestCertificate.elliptic("secp256r1");
        return AUTHORITY.issue("CN=Ledger", keys, Instant.parse(from), Instant.parse(to));
    }

    private static Answer connect(Story story, String certificate, TestCertificate holder) {
        return story.connect(
                "sandbox", "client_certificate", """
                "clientId": "liaison-certificate", "certificate": %s, "privateKey": %s
                """.formatted(json(certificate), json(holder.privateKeyPem())));
    }

    private static String json(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
