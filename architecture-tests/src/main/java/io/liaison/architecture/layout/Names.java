package io.liaison.architecture.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * Single types that rules speak of. Where nothing else is said, a name is that of a type below the root, such as
 * {@code domain.error.Failure}.
 *
 * @param failure what is on the left of every answer of a port; its subtypes are the failures
 * @param failsWith the annotation by which an inbound port declares its failures
 * @param errorCode the codes of failures, whose {@code number} is what the world knows them by
 * @param secret what holds a secret
 * @param plain the ports that cannot fail, by simple names such as {@code Ids}, or {@code StorageProvider.name} for
 *     one method of a port
 * @param translators the types of adapters that have to throw what a library of theirs wants to be thrown
 */
public record Names(
        String failure,
        String failsWith,
        String errorCode,
        String secret,
        List<String> plain,
        List<String> translators) {

    /** The names that Liaison itself uses. */
    public static Names usual() {
        return new Names(
                "domain.error.Failure",
                "application.port.FailsWith",
                "domain.error.ErrorCode",
                "domain.authentication.Secret",
                List.of(
                        "Ids",
                        "Nonces",
                        "ProofKeys",
                        "ShippedConnectors",
                        "TextPatterns",
                        "EventTargets.text",
                        "GatewayProvider.name",
                        "JsonMessages.write",
                        "StorageProvider.name"),
                List.of());
    }

    public Names withPlain(String... ports) {
        return new Names(failure, failsWith, errorCode, secret, List.of(ports), translators);
    }

    public Names withTranslators(String... types) {
        return new Names(failure, failsWith, errorCode, secret, plain, List.of(types));
    }

    /** The types below the root that have to be there, since a rule about none of them would hold for ever. */
    public Stream<String> required() {
        return Stream.concat(Stream.of(failure, failsWith, errorCode, secret), translators.stream());
    }
}
