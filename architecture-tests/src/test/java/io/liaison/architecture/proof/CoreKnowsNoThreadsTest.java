package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R9;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R9)
class CoreKnowsNoThreadsTest {

    @Test
    void finds_threads_waits_and_locks_of_every_kind() {
        assertThat(Verdict.onViolating(R9))
                .containsExactlyInAnyOrder(
                        "Class <domain.LocksABlock> holds a synchronized block in size",
                        "Field <domain.SharesAField.size> is VOLATILE",
                        "Method <application.Sleeps.pause()> calls method <java.util.concurrent.TimeUnit.sleep(long)>",
                        "Method <application.SuppliesLater.later(java.util.function.Supplier)> calls method "
                                + "<java.util.concurrent.CompletableFuture.supplyAsync(java.util.function.Supplier)>",
                        "Method <domain.LocksAMethod.size()> is SYNCHRONIZED",
                        "Method <domain.StartsAThread.start(java.lang.Runnable)> calls method "
                                + "<java.lang.Thread.startVirtualThread(java.lang.Runnable)>",
                        "Method <domain.StreamsInParallel.count(java.util.List)> calls method "
                                + "<java.util.List.parallelStream()>");
    }

    @Test
    void lets_streams_and_units_of_time_pass() {
        assertThat(Verdict.onComplying(R9)).isEmpty();
    }
}
