package io.liaison.application.usecase.failure;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Refused.BindingNotOffered;
import io.liaison.domain.error.Refused.ClientRejected;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.fixture.Failures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.BiConsumer;

/** A provider that refuses, is silent or talks nonsense, wherever it is asked. */
public final class ProviderFailures {
    /** What tells that a credential no longer works. */
    private static final Seq<Failure> REFUSALS =
            samples(List.of(ProviderRefused.class, ClientRejected.class, GrantRejected.class, BindingNotOffered.class));

    /** What tells nothing about the credential. */
    private static final Seq<Failure> TROUBLES = samples(List.of(
            IssuerMismatch.class,
            ProviderMisbehaved.class,
            ProviderUnreachable.class,
            ProviderBusy.class,
            EgressRefused.class));

    private ProviderFailures() {}

    public static Seq<Failure> atTokenEndpoint() {
        return REFUSALS.appendAll(TROUBLES);
    }

    public static Seq<Failure> atConsentPage() {
        return TROUBLES.prependAll(
                samples(List.of(ProviderRefused.class, ClientRejected.class, BindingNotOffered.class)));
    }

    public static Seq<Failure> atApi() {
        return atTokenEndpoint().reject(IssuerMismatch.class::isInstance).reject(BindingNotOffered.class::isInstance);
    }

    static Seq<Scenario> all() {
        return List.of(
                        answers(CreateConnection.class, atTokenEndpoint(), FakeProvider::troubleAtTokenEndpoint),
                        answers(ReconnectConnection.class, atTokenEndpoint(), FakeProvider::troubleAtTokenEndpoint),
                        answers(CompleteAuthorization.class, atTokenEndpoint(), FakeProvider::troubleAtTokenEndpoint),
                        answers(GetToken.class, TROUBLES, FakeProvider::troubleAtTokenEndpoint),
                        answers(RequestThrough.class, TROUBLES, FakeProvider::troubleAtTokenEndpoint),
                        answers(CheckConnection.class, TROUBLES, FakeProvider::troubleAtTokenEndpoint),
                        answers(StartAuthorization.class, atConsentPage(), FakeProvider::troubleAtConsentPage))
                .flatMap(each -> each);
    }

    private static Seq<Scenario> answers(Class<?> port, Seq<Failure> answers, BiConsumer<FakeProvider, Failure> place) {
        return answers.map(failure -> Scenario.of(
                port,
                failure.getClass(),
                UsualRequests.of(port).after(bench -> place.accept(bench.provider, failure))));
    }

    private static Seq<Failure> samples(Seq<? extends Class<? extends Failure>> leaves) {
        return leaves.map(Failures::sample);
    }
}
