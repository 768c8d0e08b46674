package io.liaison.sandbox.imitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import java.net.MalformedURLException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** With the request, the key and the signature that the documentation of AWS works out step by step. */
class AwsSignatureTest {
    private static final String PAIR = "AKIDEXAMPLE:wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final String HOST = "iam.us-east-1.amazonaws.com";

    @Test
    void is_by_the_key_that_it_was_made_with() {
        var signature = AwsSignature.in(arrival("Action=ListUsers&Version=2010-05-08", HOST));

        assertThat(signature).hasValueSatisfying(found -> {
            assertThat(found.isBy(PAIR)).isTrue();
            assertThat(found.isBy(PAIR + "x")).isFalse();
            assertThat(found.isBy("AKIDOTHER" + PAIR.substring(PAIR.indexOf(':'))))
                    .isFalse();
        });
    }

    @Test
    void is_good_for_no_other_request() {
        assertThat(AwsSignature.in(arrival("Action=DeleteUser&Version=2010-05-08", HOST)))
                .hasValueSatisfying(found -> assertThat(found.isBy(PAIR)).isFalse());
    }

    @Test
    void is_good_for_no_other_service_and_no_other_region() {
        assertThat(AwsSignature.in(arrival("Action=ListUsers&Version=2010-05-08", "sts.us-east-1.amazonaws.com")))
                .hasValueSatisfying(found -> assertThat(found.isBy(PAIR)).isFalse());
        assertThat(AwsSignature.in(arrival("Action=ListUsers&Version=2010-05-08", "iam.us-east-10.amazonaws.com")))
                .hasValueSatisfying(found -> assertThat(found.isBy(PAIR)).isFalse());
    }

    @Test
    void is_not_there_where_something_else_authorizes() {
        var request = request("Action=ListUsers");
        request.setAuthorization("Basic " + PAIR);

        assertThat(AwsSignature.in(new Arrival(request, HOST, "/"))).isEmpty();
    }

    private static Arrival arrival(String query, String host) {
        var request = request(query);
        request.setHeader("Host", "iam.amazonaws.com");
        request.setHeader("X-Amz-Date", "20150830T123600Z");
        request.setHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        request.setAuthorization("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request,"
                + " SignedHeaders=content-type;host;x-amz-date,"
                + " Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
        return new Arrival(request, host, "/");
    }

    private static HTTPRequest request(String query) {
        try {
            return new HTTPRequest(
                    HTTPRequest.Method.GET,
                    URI.create("https://iam.amazonaws.com/?" + query).toURL());
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
