package io.liaison.sandbox.control;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.registry.ClientCertificates;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
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
        try {
            var certificate = X509CertUtils.parseWithException(pem);
            if (certificate != null && canSign(JWK.parse(certificate))) {
                return certificate;
            }
        } catch (CertificateException | JOSEException unusable) {
            // refused below, like every other body that is no usable certificate
        }
        throw invalidRequest("The body must be a PEM certificate with an EC key or an RSA key of 2048 bits or more");
    }

    private static boolean canSign(JWK key) {
        return !(key instanceof RSAKey rsa) || rsa.size() >= SHORTEST_RSA_KEY;
    }
}
