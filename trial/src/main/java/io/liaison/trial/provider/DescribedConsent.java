package io.liaison.trial.provider;

import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.connector.ApiProfile;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.FactOrigin;
import io.liaison.sandbox.imitation.habits.AuthorizationHabits;
import io.liaison.sandbox.imitation.habits.Demands;
import io.liaison.sandbox.imitation.habits.Offline;
import io.liaison.sandbox.imitation.habits.Pkce;
import io.liaison.sandbox.imitation.habits.Scoping;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** The page to consent on. */
record DescribedConsent(AuthenticationOffer offer, OAuthEndpoints endpoints, Map<String, String> known) {

    AuthorizationHabits habits() {
        return new AuthorizationHabits(
                DescribedProvider.place(endpoints.authorization()),
                offer.pkce() ? Pkce.REQUIRED : Pkce.REFUSED,
                scoping(),
                new Demands(ApiProfile.filled(offer.authorizationParameters(), known)
                        .toJavaMap()),
                DescribedProvider.told(offer, FactOrigin::inRedirect).toJavaMap(),
                Offline.always());
    }

    private Scoping scoping() {
        return new Scoping(
                offer.scopes().separator(),
                LinkedHashMap.of(offer.dialect().scopeParameter(), "").toJavaMap());
    }
}
