package io.liaison.sandbox;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.consent.PendingConsents;
import io.liaison.sandbox.control.BreakEndpoint;
import io.liaison.sandbox.control.CertificateEndpoint;
import io.liaison.sandbox.control.GenerationsEndpoint;
import io.liaison.sandbox.control.KeyEndpoint;
import io.liaison.sandbox.control.RedirectUriEndpoint;
import io.liaison.sandbox.control.ResetEndpoint;
import io.liaison.sandbox.control.StateEndpoint;
import io.liaison.sandbox.faults.FaultTarget;
import io.liaison.sandbox.faults.Faults;
import io.liaison.sandbox.faults.FaultyEndpoint;
import io.liaison.sandbox.grants.AccessTokens;
import io.liaison.sandbox.grants.AuthorizationCodes;
import io.liaison.sandbox.grants.DeviceCodes;
import io.liaison.sandbox.grants.Generations;
import io.liaison.sandbox.grants.GrantFamilies;
import io.liaison.sandbox.grants.HandedOutKeys;
import io.liaison.sandbox.grants.RefreshTokens;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.http.Router;
import io.liaison.sandbox.protocol.AuthorizationAnswers;
import io.liaison.sandbox.protocol.AuthorizationEndpoint;
import io.liaison.sandbox.protocol.BearerAssertions;
import io.liaison.sandbox.protocol.ClientAuthenticator;
import io.liaison.sandbox.protocol.ConsentEndpoint;
import io.liaison.sandbox.protocol.DecisionEndpoint;
import io.liaison.sandbox.protocol.DeviceCodeEndpoint;
import io.liaison.sandbox.protocol.Endpoints;
import io.liaison.sandbox.protocol.IdTokens;
import io.liaison.sandbox.protocol.IntrospectionEndpoint;
import io.liaison.sandbox.protocol.JwksEndpoint;
import io.liaison.sandbox.protocol.Metadata;
import io.liaison.sandbox.protocol.PushEndpoint;
import io.liaison.sandbox.protocol.PushedRequests;
import io.liaison.sandbox.protocol.RevocationEndpoint;
import io.liaison.sandbox.protocol.SigningKey;
import io.liaison.sandbox.protocol.TokenEndpoint;
import io.liaison.sandbox.protocol.TokenIssuer;
import io.liaison.sandbox.protocol.VerificationEndpoint;
import io.liaison.sandbox.registry.ClientCertificates;
import io.liaison.sandbox.registry.Clients;
import io.liaison.sandbox.registry.RedirectUris;
import io.liaison.sandbox.registry.RegisteredCredentials;
import io.liaison.sandbox.resource.BearerGuard;
import io.liaison.sandbox.resource.IdentityEndpoint;
import io.liaison.sandbox.resource.KeyGuard;
import io.liaison.sandbox.statistics.Count;
import io.liaison.sandbox.statistics.Counters;
import java.net.URI;
import java.time.InstantSource;

/** Puts one sandbox together: the state that the endpoints share, and a path for each. */
final class Wiring implements AutoCloseable {
    private static final String FOLLOWED = "/sandbox/followed";

    private final Endpoints endpoints;
    private final Counters counters = new Counters();
    private final Faults faults = new Faults();
    private final Generations generations = new Generations();
    private final GrantFamilies families = new GrantFamilies();
    private final HandedOutKeys keys = new HandedOutKeys(families);
    private final RefreshTokens refreshTokens = new RefreshTokens(counters);
    private final RedirectUris redirectUris = new RedirectUris();
    private final SigningKey signingKey = new SigningKey();
    private final AccessTokens accessTokens;
    private final AuthorizationCodes codes;
    private final DeviceCodes deviceCodes;
    private final PendingConsents consents;
    private final PushedRequests pushedRequests;
    private final ClientCertificates certificates;
    private final ClientAuthenticator authenticator;
    private final IdTokens idTokens;
    private final BearerAssertions assertions;
    private final Router router = new Router();
    private final InstantSource clock;
    private final EventWiring events;

    Wiring(SandboxSettings settings, URI base) {
        clock = settings.clock();
        events = new EventWiring(clock);
        endpoints = new Endpoints(base);
        accessTokens = new AccessTokens(clock, settings.accessTokenLifetime());
        codes = new AuthorizationCodes(clock, counters);
        deviceCodes = new DeviceCodes(clock);
        consents = new PendingConsents(clock);
        pushedRequests = new PushedRequests(clock);
        certificates = new ClientCertificates(clock);
        authenticator = new ClientAuthenticator(endpoints, new RegisteredCredentials(certificates));
        assertions = new BearerAssertions(endpoints, certificates, clock);
        idTokens = new IdTokens(endpoints, signingKey, clock);
    }

    Router router() {
        authorization();
        devices();
        tokens();
        discovery();
        resources();
        switches();
        registration();
        return router;
    }

    @Override
    public void close() {
        events.close();
    }

    private void authorization() {
        var answers = new AuthorizationAnswers(endpoints.issuer());
        router.get(Endpoints.AUTHORIZE, new AuthorizationEndpoint(redirectUris, consents, pushedRequests, answers));
        router.post(Endpoints.PAR, new PushEndpoint(authenticator, redirectUris, pushedRequests));
        router.post(Endpoints.CONSENT, new ConsentEndpoint(consents, families, codes, answers));
    }

    private void devices() {
        router.post(Endpoints.DEVICE_CODE, new DeviceCodeEndpoint(authenticator, deviceCodes, endpoints));
        router.get(Endpoints.DEVICE, new VerificationEndpoint(deviceCodes));
        router.post(Endpoints.DEVICE, new DecisionEndpoint(deviceCodes, families));
    }

    private void tokens() {
        var issuer = new TokenIssuer(
                families, codes, deviceCodes, accessTokens, refreshTokens, generations, idTokens, assertions);
        var token = new TokenEndpoint(authenticator, issuer, counters);
        var revocation = new RevocationEndpoint(authenticator, accessTokens, refreshTokens);
        router.post(Endpoints.TOKEN, counted(Count.TOKEN_REQUESTS, faulty(FaultTarget.TOKEN, token)));
        router.post(Endpoints.REVOKE, counted(Count.REVOCATIONS, faulty(FaultTarget.REVOCATION, revocation)));
        router.post(
                Endpoints.INTROSPECT, new IntrospectionEndpoint(endpoints, authenticator, accessTokens, refreshTokens));
    }

    private void discovery() {
        discoverable(Endpoints.OAUTH_METADATA, request -> Answers.json(Metadata.oauth(endpoints)));
        discoverable(Endpoints.OPENID_METADATA, request -> Answers.json(Metadata.openId(endpoints)));
        discoverable(Endpoints.JWKS, new JwksEndpoint(signingKey));
    }

    private void resources() {
        var guard = new BearerGuard(accessTokens, new KeyGuard(keys));
        var identity = new IdentityEndpoint(guard);
        var whoami = counted(Count.IDENTITY_REQUESTS, faulty(FaultTarget.IDENTITY, identity));
        router.get(Endpoints.ME, whoami);
        router.post(Endpoints.ME, whoami);
        events.api(router, guard, endpoints.base(), this::faulty);
    }

    private void switches() {
        var eventSwitches = events.switches();
        var state = new StateEndpoint(families, accessTokens, faults, counters, eventSwitches);
        router.get("/sandbox/state", state);
        router.get("/sandbox/generations", new GenerationsEndpoint(generations));
        router.post(
                "/sandbox/break", new BreakEndpoint(families, accessTokens, deviceCodes, faults, eventSwitches, state));
        router.post("/sandbox/keys", new KeyEndpoint(keys));
        router.post("/sandbox/reset", new ResetEndpoint(accessTokens, faults, counters, eventSwitches, state));
        events.control(router);
        Endpoint followed = counted(Count.REDIRECTS_FOLLOWED, request -> new HTTPResponse(HTTPResponse.SC_OK));
        router.get(FOLLOWED, followed);
        router.post(FOLLOWED, followed);
    }

    private void registration() {
        for (var client : Clients.all()) {
            var path = "/sandbox/clients/" + client.id();
            router.post(path + "/certificate", new CertificateEndpoint(client.id(), certificates));
            router.post(path + "/redirect-uri", new RedirectUriEndpoint(client.id(), redirectUris));
        }
    }

    private void discoverable(String path, Endpoint endpoint) {
        router.get(path, faulty(FaultTarget.DISCOVERY, endpoint));
    }

    private Endpoint faulty(FaultTarget target, Endpoint endpoint) {
        return new FaultyEndpoint(endpoint, target, faults, counters, endpoints.at(FOLLOWED), clock);
    }

    private Endpoint counted(Count count, Endpoint endpoint) {
        return request -> {
            counters.add(count);
            return endpoint.answer(request);
        };
    }
}
