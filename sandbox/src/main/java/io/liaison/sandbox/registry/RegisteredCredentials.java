package io.liaison.sandbox.registry;

import static com.nimbusds.oauth2.sdk.auth.verifier.InvalidClientException.BAD_ID;
import static com.nimbusds.oauth2.sdk.auth.verifier.InvalidClientException.NOT_REGISTERED_FOR_AUTH_METHOD;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.auth.verifier.ClientCredentialsSelector;
import com.nimbusds.oauth2.sdk.auth.verifier.Context;
import com.nimbusds.oauth2.sdk.auth.verifier.InvalidClientException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.security.PublicKey;
import java.util.List;

/** What a client is checked against: its secret or its certificate's key, if it may authenticate in that way at all. */
public final class RegisteredCredentials implements ClientCredentialsSelector<Client> {
    private final ClientCertificates certificates;

    public RegisteredCredentials(ClientCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public List<Secret> selectClientSecrets(ClientID id, ClientAuthenticationMethod method, Context<Client> context)
            throws InvalidClientException {
        return List.of(Clients.secretOf(registered(id, method, context)));
    }

    @Override
    public List<PublicKey> selectPublicKeys(
            ClientID id, ClientAuthenticationMethod method, JWSHeader header, boolean refresh, Context<Client> context)
            throws InvalidClientException {
        return certificates.keysOf(registered(id, method, context).id());
    }

    private static Client registered(ClientID id, ClientAuthenticationMethod method, Context<Client> context)
            throws InvalidClientException {
        var client = Clients.byId(id).orElseThrow(() -> BAD_ID);
        if (!client.methods().contains(method)) {
            throw NOT_REGISTERED_FOR_AUTH_METHOD;
        }
        context.set(client);
        return client;
    }
}
