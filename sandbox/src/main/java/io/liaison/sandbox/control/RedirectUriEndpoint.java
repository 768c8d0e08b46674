package io.liaison.sandbox.control;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.http.Form;
import io.liaison.sandbox.registry.RedirectUris;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** {@code POST /sandbox/clients/{id}/redirect-uri}: one more address that the client's codes may be sent to. */
public final class RedirectUriEndpoint implements Endpoint {
    private static final Set<String> FIELDS = Set.of("redirect_uri");

    private final ClientID client;
    private final RedirectUris redirectUris;

    public RedirectUriEndpoint(ClientID client, RedirectUris redirectUris) {
        this.client = client;
        this.redirectUris = redirectUris;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        redirectUris.register(client, parse(Form.of(request).only(FIELDS).required("redirect_uri")));
        return Answers.noContent();
    }

    /** RFC 6749 section 3.1.2: absolute and without a fragment; and no {@code javascript:}. */
    private static URI parse(String text) throws GeneralException {
        try {
            var uri = new URI(text);
            if (Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException malformed) {
            // refused below, like every other unusable address
        }
        throw invalidRequest("redirect_uri must be an absolute http or https address without a fragment");
    }
}
