package io.liaison.application.usecase.failure;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.domain.error.Forbidden.CredentialMissing;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What goes wrong before it is known who acts. */
final class AccessFailures {

    private AccessFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                Scenario.of(
                        Authenticate.class,
                        CredentialMissing.class,
                        bench -> AccessRequests.authenticate(bench, Option.none())),
                Scenario.of(
                        Authenticate.class,
                        CredentialRejected.class,
                        bench -> AccessRequests.authenticate(bench, Option.some("made up"))));
    }
}
