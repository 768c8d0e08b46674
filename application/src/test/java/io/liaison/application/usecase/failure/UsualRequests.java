package io.liaison.application.usecase.failure;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** One usual request to each use case, and more where a consent or a certificate makes another way of it. */
public final class UsualRequests {

    private UsualRequests() {}

    public static Seq<UsualRequest> all() {
        return List.of(
                        AccessRequests.usual(),
                        SignInRequests.usual(),
                        PrincipalRequests.usual(),
                        KeyRequests.usual(),
                        HandoverFailures.usual(),
                        FolderRequests.usual(),
                        ConnectorRequests.usual(),
                        GovernanceRequests.usual(),
                        ConnectionRequests.usual(),
                        ConnectionListRequests.usual(),
                        ThroughRequests.usual(),
                        ConsentRequests.usual(),
                        ReferenceRequests.usual(),
                        RoleRequests.usual(),
                        MemberRequests.usual(),
                        ExplanationRequests.usual(),
                        IdempotencyRequests.usual(),
                        CatalogueRequests.usual(),
                        MoveFailures.usual(),
                        AuditRequests.usual(),
                        UpkeepRequests.usual(),
                        TriggerRequests.usual(),
                        EventRequests.usual(),
                        RotationRequests.usual())
                .flatMap(each -> each);
    }

    /** The plainest, where there are several. */
    static UsualRequest of(Class<?> port) {
        return all().find(request -> request.port().equals(port)).get();
    }
}
