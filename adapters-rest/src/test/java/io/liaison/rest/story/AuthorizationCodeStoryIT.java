package io.liaison.rest.story;

import java.util.Map;

/** With the app that the tenant has at the provider. */
class AuthorizationCodeStoryIT extends ConsentStory {

    @Override
    String authenticationType() {
        return "oauth2_authorization_code";
    }

    @Override
    Map<String, ?> fields() {
        return Map.of();
    }
}
