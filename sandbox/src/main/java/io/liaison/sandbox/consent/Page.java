package io.liaison.sandbox.consent;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import java.util.Map;

/** What all pages have around what they say. */
final class Page {
    private static final Template FRAME = Template.resource("page.html");

    private Page() {}

    static HTTPResponse of(int status, Template content, Map<String, Html> values) {
        values.put("content", content.fill(values));
        return Answers.page(status, FRAME.fill(values).markup());
    }
}
