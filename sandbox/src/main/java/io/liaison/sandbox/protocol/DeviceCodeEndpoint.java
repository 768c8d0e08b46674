package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationRequest;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.grants.DeviceCodes;
import io.liaison.sandbox.http.Endpoint;
import java.net.URI;

/** {@code POST /device/code}: hands out a code for another device (RFC 8628, section 3.1). */
public final class DeviceCodeEndpoint implements Endpoint {
    private final ClientAuthenticator authenticator;
    private final DeviceCodes codes;
    private final Endpoints endpoints;

    public DeviceCodeEndpoint(ClientAuthenticator authenticator, DeviceCodes codes, Endpoints endpoints) {
        this.authenticator = authenticator;
        this.codes = codes;
        this.endpoints = endpoints;
    }

    @Override
    public HTTPResponse answer(HTTPRequest http) throws GeneralException {
        var request = DeviceAuthorizationRequest.parse(http);
        var client = authenticator.identify(request);
        client.require(GrantType.DEVICE_CODE);
        var issued = codes.issue(client, client.granted(request.getScope()));
        var page = endpoints.at(Endpoints.DEVICE);
        return new DeviceAuthorizationSuccessResponse(
                        issued.code(),
                        issued.userCode(),
                        page,
                        URI.create(page + "?user_code=" + issued.userCode().getValue()),
                        DeviceCodes.LIFETIME.toSeconds(),
                        DeviceCodes.INTERVAL.toSeconds(),
                        null)
                .toHTTPResponse();
    }
}
