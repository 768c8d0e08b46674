package io.liaison.rest.story;

import io.liaison.providers.fixture.KeycloakRealm;
import java.util.List;
import java.util.Map;

/** With an app that the user brings along. */
class OwnAppStoryIT extends ConsentStory {

    @Override
    String authenticationType() {
        return "oauth2_byoa";
    }

    @Override
    Map<String, ?> fields() {
        return Map.of(
                "clientId", KeycloakRealm.OWN_APP,
                "clientSecret", KeycloakRealm.SECRET,
                "scopes", List.of("openid", "profile", "email"));
    }
}
