package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.BeginSession;
import io.liaison.application.port.inbound.access.CompleteSignIn;
import io.liaison.application.port.inbound.access.EndSession;
import io.liaison.application.port.inbound.access.ListPermissions;
import io.liaison.application.port.inbound.access.ResumeSession;
import io.liaison.application.port.inbound.access.StartSignIn;
import io.liaison.application.port.inbound.audit.InspectAudit;
import io.liaison.application.port.inbound.audit.ListActivity;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.inbound.audit.VerifyAudit;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.application.port.inbound.catalogue.GetErrorCode;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;
import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.connection.ListOwners;
import io.liaison.application.port.inbound.connection.PreviewDeletion;
import io.liaison.application.port.inbound.connection.SayFarewells;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.inbound.explanation.ExplainConnectionAccess;
import io.liaison.application.port.inbound.explanation.ExplainFolderAccess;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.inbound.governance.GetConnectorPolicy;
import io.liaison.application.port.inbound.handover.ReportHandover;
import io.liaison.application.port.inbound.idempotency.ClaimRequest;
import io.liaison.application.port.inbound.idempotency.ReleaseRequest;
import io.liaison.application.port.inbound.idempotency.RememberAnswer;
import io.liaison.application.port.inbound.member.ListMembers;
import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.application.port.inbound.reference.ListReferences;
import io.liaison.application.port.inbound.role.GetRole;
import io.liaison.application.port.inbound.role.ListRoles;
import io.liaison.application.port.inbound.rotation.GetKeyRotation;
import io.liaison.application.port.inbound.rotation.InspectKeyRotation;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.application.port.inbound.trigger.TestTrigger;
import io.liaison.application.port.inbound.upkeep.CheckDueConnections;
import io.liaison.application.port.inbound.upkeep.DeliverAnnouncements;
import io.liaison.application.port.inbound.upkeep.DeliverEvents;
import io.liaison.application.port.inbound.upkeep.FinishRefreshes;
import io.liaison.application.port.inbound.upkeep.ForgetEvents;
import io.liaison.application.port.inbound.upkeep.KeepGrantsAlive;
import io.liaison.application.port.inbound.upkeep.KeepSubscriptions;
import io.liaison.application.port.inbound.upkeep.PollDeviceAuthorizations;
import io.liaison.application.port.inbound.upkeep.PollFeeds;
import io.liaison.application.port.inbound.upkeep.StartUpkeep;
import io.liaison.application.port.inbound.upkeep.WarnOfEnds;
import io.liaison.application.port.inbound.upkeep.WatchTriggers;
import io.liaison.application.usecase.failure.UsualRequest;
import io.liaison.application.usecase.failure.UsualRequests;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is offered writes into the audit, unless it is known to change nothing. */
class EveryChangeIsAuditedTest {
    private static final Set<Class<?>> CHANGE_NOTHING = HashSet.of(
            Authenticate.class,
            ListPermissions.class,
            ListAudit.class,
            ListActivity.class,
            VerifyAudit.class,
            InspectAudit.class,
            StartAuthorization.class,
            GetErrorCode.class,
            ListErrorCodes.class,
            GetConnection.class,
            ListConnections.class,
            CountConnections.class,
            ListOwners.class,
            GetConnector.class,
            ListConnectors.class,
            ExplainConnectionAccess.class,
            ExplainFolderAccess.class,
            GetFolder.class,
            ListFolders.class,
            GetConnectorPolicy.class,
            ListMembers.class,
            GetPrincipal.class,
            ReportHandover.class,
            ListKeys.class,
            ListPrincipals.class,
            ListReferences.class,
            GetRole.class,
            ListRoles.class,
            GetKeyRotation.class,
            InspectKeyRotation.class,
            PreviewDeletion.class,
            GetTrigger.class,
            ListTriggers.class,
            TestTrigger.class,
            ListDeliveries.class);

    /** These are about requests, and about what was written down when somebody left it behind. */
    private static final Set<Class<?>> KEEP_HOUSE =
            HashSet.of(ClaimRequest.class, ReleaseRequest.class, RememberAnswer.class, SayFarewells.class);

    /** What others have done, and tell; it is read as what was received. */
    private static final Set<Class<?>> DONE_ELSEWHERE = HashSet.of(ReceiveCall.class);

    /** What these change is told by the entries of what they find out; that they looked is nobody's deed. */
    private static final Set<Class<?>> ASKED_FOR_BY_NOBODY = HashSet.of(
            StartUpkeep.class,
            CheckDueConnections.class,
            DeliverAnnouncements.class,
            FinishRefreshes.class,
            KeepGrantsAlive.class,
            PollDeviceAuthorizations.class,
            WarnOfEnds.class,
            PollFeeds.class,
            DeliverEvents.class,
            KeepSubscriptions.class,
            WatchTriggers.class,
            ForgetEvents.class);

    /** Showing a key is no deed, and neither is having it shown for a while; what somebody does meanwhile is. */
    private static final Set<Class<?>> COME_AND_GO = HashSet.of(
            BeginSession.class, StartSignIn.class, CompleteSignIn.class, ResumeSession.class, EndSession.class);

    static Stream<UsualRequest> changes() {
        return UsualRequests.all()
                .reject(request -> CHANGE_NOTHING
                        .addAll(KEEP_HOUSE)
                        .addAll(DONE_ELSEWHERE)
                        .addAll(ASKED_FOR_BY_NOBODY)
                        .addAll(COME_AND_GO)
                        .contains(request.port()))
                .toJavaStream();
    }

    static Stream<UsualRequest> others() {
        return UsualRequests.all()
                .filter(request -> CHANGE_NOTHING.contains(request.port()))
                .toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_is_written_into_the_audit_of_its_tenant(UsualRequest usual) {
        var bench = new Workbench();
        var request = usual.preparedOn(bench);
        var before = bench.memory.entries();

        request.apply(bench.admin).get();

        assertThat(bench.memory.entries()).isGreaterThan(before);
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_changes_nothing_is_not(UsualRequest usual) {
        var bench = new Workbench();
        var request = usual.preparedOn(bench);
        var before = bench.memory.entries();

        request.apply(bench.admin).get();

        assertThat(bench.memory.entries()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void neither_a_change_nor_an_entry_is_there_when_the_entry_cannot_be_written(UsualRequest usual) {
        var bench = new Workbench();
        var request = usual.preparedOn(bench);
        var before = bench.memory.entries();
        bench.memory.before("AuditTrail.append", bench.memory::lose);
        bench.memory.before("UsageJournal.note", bench.memory::lose);

        var outcome = request.apply(bench.admin);

        assertThat(outcome.isLeft()).isTrue();
        bench.memory.regain();
        assertThat(bench.memory.entries()).isEqualTo(before);
    }
}
