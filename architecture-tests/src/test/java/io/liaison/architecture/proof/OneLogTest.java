package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R12;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R12)
class OneLogTest {

    @Test
    void finds_standard_streams_other_logs_and_any_log_in_the_core() {
        assertThat(Verdict.onViolating(R12))
                .containsExactlyInAnyOrder(
                        "Method <application.MakesALog.log()> calls method <java.lang.System.getLogger(java.lang.String)>",
                        "Method <domain.LogsFromTheCore.log(java.lang.System$Logger)> has parameter of type "
                                + "<java.lang.System$Logger>",
                        "Method <persistence.PrintsEveryFailure.print(io.vavr.control.Option)> references method "
                                + "<java.lang.Throwable.printStackTrace()>",
                        "Method <providers.LogsElsewhere.log()> calls method <java.util.logging.Logger.getGlobal()>",
                        "Method <providers.http.launch.HidesDeeper.open()> gets field <java.io.FileDescriptor.err>",
                        "Method <providers.OpensTheTerminal.open()> gets field <java.io.FileDescriptor.out>",
                        "Method <rest.PrintsALine.print(java.lang.String)> gets field <java.lang.System.out>",
                        "Method <rest.PrintsEachLine.print(java.util.List)> gets field <java.lang.System.out>");
    }

    @Test
    void lets_an_adapter_log_through_the_platform_and_the_launch_open_the_terminal() {
        assertThat(Verdict.onComplying(R12)).isEmpty();
    }
}
