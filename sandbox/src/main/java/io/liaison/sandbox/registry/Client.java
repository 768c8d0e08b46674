package io.liaison.sandbox.registry;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A registered client: how it may authenticate, which grants it may use and the most it may ask for. */
public record Client(
        ClientID id, String name, Set<ClientAuthenticationMethod> methods, Set<GrantType> grants, Scope scope) {

    public Client {
        methods = Set.copyOf(methods);
        grants = Set.copyOf(grants);
    }

    public boolean isPublic() {
        return methods.contains(ClientAuthenticationMethod.NONE);
    }

    public void require(GrantType grant) throws GeneralException {
        if (!grants.contains(grant)) {
            throw new GeneralException(OAuth2Error.UNAUTHORIZED_CLIENT);
        }
    }

    /** The scope asked for, or all of the client's when none was asked for. */
    public Scope granted(@Nullable Scope requested) throws GeneralException {
        if (requested == null || requested.isEmpty()) {
            return scope;
        }
        if (!scope.containsAll(requested)) {
            throw new GeneralException(OAuth2Error.INVALID_SCOPE);
        }
        return requested;
    }
}
