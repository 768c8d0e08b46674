package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R3;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R3)
class AdaptersAreStrangersTest {

    @Test
    void finds_every_adapter_that_knows_another_or_the_sandbox() {
        assertThat(Verdict.onViolating(R3))
                .containsExactlyInAnyOrder(
                        "Method <persistence.Rows.clients()> has generic return type <java.util.List<? extends "
                                + "providers.Client>> with type argument depending on <providers.Client>",
                        "Method <providers.Client.limit()> references method <rest.Resource.limit()>",
                        "Method <rest.Resource.rows()> calls constructor <persistence.Rows.<init>()>",
                        "Method <rest.StartsTheSandbox.start()> calls method <sandbox.Server.start()>",
                        "Method <sandbox.Server.serve(providers.Client)> has parameter of type <providers.Client>",
                        "Method <trial.Play.begin(providers.Client)> has parameter of type <providers.Client>");
    }

    @Test
    void lets_adapters_know_the_application_and_the_launch_start_the_sandbox() {
        assertThat(Verdict.onComplying(R3)).isEmpty();
    }
}
