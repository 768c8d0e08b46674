package io.liaison.benchmark;

import io.liaison.application.port.RoundListener;
import io.liaison.application.port.UpkeepPlan;
import io.liaison.application.port.inbound.upkeep.StartUpkeep;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * How much of a core triggers take for which nothing happens, in this process and in the database. First without any, then
 * with 10,000 that are posted to, then with 10,000 more that ask every five minutes.
 */
public class IdleTriggersBenchmark extends Watched {
    @Benchmark
    public double idle() throws InterruptedException {
        var company = Company.get();
        var server = company.another();
        var shop = Shop.of(company, server);
        var plan = new UpkeepPlan(Option.none(), Option.none());
        Company.done(shop.liaison.upkeep().startUpkeep().start(new StartUpkeep.Command(plan, RoundListener.NOBODY)));
        var none = measured("no triggers", A_WHILE);
        have(shop, Shop.POSTED);
        var posted = measured("10,000 that are posted to", A_WHILE);
        IntStream.rangeClosed(1, TRIGGERS).forEach(company::grant);
        have(shop, Shop.SHOWN);
        var polled = measured("and 10,000 that ask every five minutes", INTERVAL);
        Company.done(server.closing().close());
        return none + posted + polled;
    }

    private static void have(Shop shop, String event) {
        for (var number = 1; number <= TRIGGERS; number++) {
            var ignored = shop.waiting(number, event);
        }
    }

    private static double measured(String what, Duration time) throws InterruptedException {
        var shares = settled(time);
        System.out.printf(
                "%s: %.1f %% of a core, and %.1f %% in the database%n", what, shares.own(), shares.database());
        return shares.both();
    }
}
