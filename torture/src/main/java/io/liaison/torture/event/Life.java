package io.liaison.torture.event;

import io.liaison.torture.event.hook.Postman;
import io.liaison.torture.event.provider.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** What happens at the provider: evenly, and in the middle a tenth of what one account shows, all at once. */
record Life(List<Account> accounts, Postman postman, SplittableRandom dice) {
    private static final int TENTH = 10;

    void goOn(int events, Instant start, Duration time) throws InterruptedException {
        var burst = events / accounts.size() / 2 / TENTH;
        for (var number = 0; number < events; number++) {
            var wait = Duration.between(
                    Instant.now(), start.plus(time.multipliedBy(number).dividedBy(events)));
            Thread.sleep(wait.isNegative() ? Duration.ZERO : wait);
            happen(accounts.get(dice.nextInt(accounts.size())));
            if (number == events / 2) {
                for (var more = 0; more < burst; more++) {
                    accounts.getFirst().show();
                }
                number += burst;
            }
        }
    }

    private void happen(Account account) throws InterruptedException {
        if (dice.nextBoolean()) {
            account.show();
        } else {
            postman.call(account);
        }
    }
}
