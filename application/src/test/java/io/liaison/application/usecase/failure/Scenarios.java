package io.liaison.application.usecase.failure;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** All of them: first what goes wrong alike for many use cases, then what each group has of its own. */
public final class Scenarios {

    private Scenarios() {}

    public static Seq<Scenario> all() {
        return List.of(
                        StorageFailures.all(),
                        RightFailures.all(),
                        SecretFailures.all(),
                        ProviderFailures.all(),
                        ScopeFailures.all(),
                        RedefinitionFailures.all(),
                        RemovalFailures.all(),
                        AccessFailures.all(),
                        SignInFailures.all(),
                        PrincipalFailures.all(),
                        FolderFailures.all(),
                        FolderTreeFailures.all(),
                        ConnectorFailures.all(),
                        GovernanceFailures.all(),
                        CreationFailures.all(),
                        BindingFailures.all(),
                        ReconnectionFailures.all(),
                        ConnectionFailures.all(),
                        ThroughFailures.all(),
                        AuthorizationFailures.all(),
                        ReferenceFailures.all(),
                        HandoverFailures.all(),
                        RoleFailures.all(),
                        MemberFailures.all(),
                        ExplanationFailures.all(),
                        IdempotencyFailures.all(),
                        CatalogueFailures.all(),
                        MoveFailures.all(),
                        AuditFailures.all(),
                        RotationFailures.all(),
                        TriggerFailures.all())
                .flatMap(each -> each);
    }
}
