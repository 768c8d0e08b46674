package io.liaison.providers.hook;

import static io.liaison.application.fixture.FakeCall.aCall;
import static io.liaison.domain.connector.SignatureScheme.ECDSA_SHA256;
import static io.liaison.domain.connector.SignatureScheme.ED25519;
import static io.liaison.domain.connector.SignatureScheme.RSA_SHA256;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.providers.hook.ASignature.aSignature;
import static io.liaison.providers.hook.Heard.doubted;
import static io.liaison.providers.hook.Heard.heard;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.HookCalls.Call;
import io.liaison.domain.connector.SignatureScheme;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.providers.fixture.TestCertificate;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicKeyTest {
    private static final String BODY = "{\"id\":\"evt-1\"}";
    private static final String AT = String.valueOf(NOON.getEpochSecond());
    private static final KeyPair EDWARDS = pair("Ed25519", 255);
    private static final KeyPair ELLIPTIC = pair("EC", 256);
    private static final KeyPair RIVEST = pair("RSA", 2_048);

    @Test
    void believes_what_the_private_key_has_signed() {
        assertThat(heard(signature(ED25519), pem(EDWARDS), signed("Ed25519", EDWARDS))
                        .isRight())
                .isTrue();
        assertThat(heard(signature(ECDSA_SHA256), pem(ELLIPTIC), signed("SHA256withECDSA", ELLIPTIC))
                        .isRight())
                .isTrue();
        assertThat(heard(signature(ECDSA_SHA256), pem(ELLIPTIC), signed("SHA256withECDSAinP1363Format", ELLIPTIC))
                        .isRight())
                .isTrue();
        assertThat(heard(signature(RSA_SHA256), pem(RIVEST), signed("SHA256withRSA", RIVEST))
                        .isRight())
                .isTrue();
    }

    @Test
    void believes_nothing_that_another_key_or_another_algorithm_has_signed() {
        assertThat(heard(signature(ED25519), pem(pair("Ed25519", 255)), signed("Ed25519", EDWARDS)))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature(RSA_SHA256), pem(RIVEST), signed("SHA1withRSA", RIVEST)))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature(ECDSA_SHA256), pem(ELLIPTIC), signed("SHA512withECDSA", ELLIPTIC)))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature(ECDSA_SHA256), pem(RIVEST), signed("SHA256withRSA", RIVEST)))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature(RSA_SHA256), pem(ELLIPTIC), signed("SHA256withECDSA", ELLIPTIC)))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature(ED25519), pem(ELLIPTIC), signed("SHA256withECDSA", ELLIPTIC)))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    /** Known as "psychic signatures": both numbers are zero. */
    @Test
    void zero_is_no_signature() {
        var zeros = aCall(BODY)
                .with("X-At", AT)
                .with("X-Signature", HexFormat.of().formatHex(new byte[64]))
                .build();

        assertThat(heard(signature(ECDSA_SHA256), pem(ELLIPTIC), zeros)).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    @Test
    void believes_no_message_that_was_tampered_with() {
        var call = signed("Ed25519", EDWARDS);
        var other = new Call(
                call.method(),
                call.url(),
                call.headers(),
                aCall("{\"id\":\"evt-2\"}").build().body());

        assertThat(heard(signature(ED25519), pem(EDWARDS), other)).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    @Test
    void reads_keys_as_providers_show_them() {
        var edwards = EDWARDS.getPublic().getEncoded();
        var elliptic = ELLIPTIC.getPublic().getEncoded();
        var bareEdwards = Arrays.copyOfRange(edwards, edwards.length - 32, edwards.length);
        var point = Arrays.copyOfRange(elliptic, elliptic.length - 65, elliptic.length);
        var byEdwards = signed("Ed25519", EDWARDS);
        var byElliptic = signed("SHA256withECDSA", ELLIPTIC);

        assertThat(heard(signature(ED25519), hex(bareEdwards), byEdwards).isRight())
                .isTrue();
        assertThat(heard(signature(ED25519), base64(bareEdwards), byEdwards).isRight())
                .isTrue();
        assertThat(heard(signature(ED25519), hex(edwards), byEdwards).isRight()).isTrue();
        assertThat(heard(signature(ECDSA_SHA256), base64(point), byElliptic).isRight())
                .isTrue();
        assertThat(heard(signature(ECDSA_SHA256), base64(elliptic), byElliptic).isRight())
                .isTrue();
        assertThat(heard(signature(RSA_SHA256), certificate(), signed("SHA256withRSA", RIVEST))
                        .isRight())
                .isTrue();
        assertThat(heard(signature(ED25519), certificate(), byEdwards)).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(
                                signature(RSA_SHA256),
                                base64(RIVEST.getPublic().getEncoded()),
                                signed("SHA256withRSA", RIVEST))
                        .isRight())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no key",
                "00",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
                "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"
            })
    void what_is_no_key_proves_nothing(String key) {
        assertThat(heard(signature(ED25519), key, signed("Ed25519", EDWARDS)))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(signature(RSA_SHA256), key, signed("SHA256withRSA", RIVEST)))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    private static ASignature signature(SignatureScheme scheme) {
        return aSignature(scheme).of("{timestamp}{body}").madeAt("header:X-At");
    }

    private static Call signed(String algorithm, KeyPair pair) {
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(pair.getPrivate());
            signature.update((AT + BODY).getBytes(StandardCharsets.UTF_8));
            return aCall(BODY)
                    .with("X-At", AT)
                    .with("X-Signature", hex(signature.sign()))
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String pem(KeyPair pair) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static String certificate() {
        return TestCertificate.authority("CN=webhooks", RIVEST).pem();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyPair pair(String algorithm, int size) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            if (size != 255) {
                generator.initialize(size);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
