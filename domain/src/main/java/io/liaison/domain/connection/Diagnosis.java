package io.liaison.domain.connection;

import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ErrorParameters;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused;
import io.vavr.collection.Map;

/** Why a connection is broken: our finding by its code, so that it reads in any language, and the provider's words. */
public record Diagnosis(ErrorCode code, Map<String, String> parameters, ProviderMessage providerMessage) {

    public static Diagnosis of(Failure failure) {
        var message = failure instanceof Refused refused ? refused.providerMessage() : ProviderMessage.NONE;
        return new Diagnosis(ErrorCatalogue.codeOf(failure), ErrorParameters.of(failure), message);
    }

    /**
     * Whether a failure proves that the connection does not work. Silence, haste and nonsense prove nothing, so they never
     * break one.
     */
    public static boolean isProvenBy(Failure failure) {
        return failure instanceof Refused.GrantRejected
                || failure instanceof Refused.AnswerLost
                || failure instanceof Refused.ClientRejected
                || failure instanceof Refused.ProviderRefused
                || failure instanceof Refused.BindingNotOffered
                || failure instanceof Refused.TokenUnbound
                || failure instanceof Invalid.CertificateExpired;
    }

    /** Whether the grant behind it may be good all the same, so that it works again as soon as the app does. */
    public boolean isAboutTheApp() {
        return code == ErrorCode.CLIENT_REJECTED;
    }
}
