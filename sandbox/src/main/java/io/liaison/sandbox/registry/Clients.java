package io.liaison.sandbox.registry;

import static com.nimbusds.oauth2.sdk.GrantType.AUTHORIZATION_CODE;
import static com.nimbusds.oauth2.sdk.GrantType.CLIENT_CREDENTIALS;
import static com.nimbusds.oauth2.sdk.GrantType.DEVICE_CODE;
import static com.nimbusds.oauth2.sdk.GrantType.REFRESH_TOKEN;
import static com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod.CLIENT_SECRET_POST;
import static com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod.NONE;
import static com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod.PRIVATE_KEY_JWT;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clients that every sandbox knows from the start. Their secrets are published: they protect nothing. */
public final class Clients {
    private static final Set<ClientAuthenticationMethod> BY_SECRET = Set.of(CLIENT_SECRET_BASIC, CLIENT_SECRET_POST);
    private static final Set<GrantType> FOR_PEOPLE = Set.of(AUTHORIZATION_CODE, DEVICE_CODE, REFRESH_TOKEN);
    private static final Set<GrantType> FOR_MACHINES = Set.of(CLIENT_CREDENTIALS);

    private static final List<Client> ALL = List.of(
            forPeople("liaison-demo", "Liaison", BY_SECRET),
            forPeople("liaison-public", "Liaison, public client", Set.of(NONE)),
            forMachines("liaison-machine", "Liaison, client credentials", BY_SECRET),
            forMachines("liaison-certificate", "Liaison, client certificate", Set.of(PRIVATE_KEY_JWT)),
            new Client(
                    new ClientID("liaison-service"),
                    "Liaison, service account",
                    Set.of(NONE),
                    Set.of(GrantType.JWT_BEARER),
                    Scopes.all()));

    private Clients() {}

    public static List<Client> all() {
        return ALL;
    }

    public static Optional<Client> byId(ClientID id) {
        return ALL.stream().filter(client -> client.id().equals(id)).findFirst();
    }

    /** {@code <client id>-secret}. */
    static Secret secretOf(Client client) {
        return new Secret(client.id().getValue() + "-secret");
    }

    private static Client forPeople(String id, String name, Set<ClientAuthenticationMethod> methods) {
        return new Client(new ClientID(id), name, methods, FOR_PEOPLE, Scopes.all());
    }

    private static Client forMachines(String id, String name, Set<ClientAuthenticationMethod> methods) {
        return new Client(new ClientID(id), name, methods, FOR_MACHINES, Scopes.ofMachines());
    }
}
