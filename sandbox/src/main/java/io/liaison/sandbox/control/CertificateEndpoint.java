package io.liaison.sandbox.control;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.registry.ClientCertificates;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/** {@code POST /sandbox/clients/{id}/certificate}: a PEM certificate whose key then signs the client's assertions. */
public final class CertificateEndpoint implements Endpoint {
    private static final int SHORTEST_RSA_KEY = 2048;

    private final ClientID client;
    private final ClientCertificates certificates;

    public CertificateEndpoint(ClientID client, ClientCertificates certificates) {
        this.client = client;
        this.certificates = certificates;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var certificate = parse(Optional.ofNullable(request.getBody()).orElse(""));
        if (!certificates.isValid(certificate)) {
            throw invalidRequest("The certificate is not valid at this time");
        }
        certificates.register(client, certificate);
        return Answers.noContent();
    }

    private static X509Certificate parse(String pem) throws GeneralException {
        return Optional.ofNullable(X509CertUtils.parse(pem))
                .filter(certificate -> canVerify(certificate.getPublicKey()))
                .orElseThrow(() -> invalidRequest(
                        "The body must be a PEM certificate with an EC key or an RSA key of 2048 bits or more"));
    }

    private static boolean canVerify(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= SHORTEST_RSA_KEY;
            case ECPublicKey ec -> Curve.forECParameterSpec(ec.getParams()) != null;
            default -> false;
        };
    }
}
