package io.liaison.torture.event.crowd;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import io.liaison.torture.event.consumer.Consumer;
import io.liaison.torture.event.crowd.Link.Waiting;
import io.liaison.torture.event.evidence.Arrivals;
import io.liaison.torture.event.evidence.Lags;
import io.liaison.torture.event.evidence.Series;
import io.liaison.torture.event.provider.Account;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** Makes connections, and has triggers wait on them. */
public final class Home {
    private static final String EVEN = "{\"field\": \"/parity\", \"operator\": \"eq\", \"value\": \"even\"}";
    private final AtomicInteger triggers = new AtomicInteger();
    private final Lags called = new Lags();
    private final Lags shown = new Lags();
    private final Api api;
    private final Consumer consumer;

    public Home(Api api, Consumer consumer) {
        this.api = api;
        this.consumer = consumer;
    }

    /** Those of the accounts from {@code steady} on are going to be changed so that something may be missing. */
    public List<Link> furnish(String provider, List<Account> accounts, int steady) {
        api.tell("PUT", "/connectors/" + Definition.KEY, Definition.of(provider));
        var folder = api.must("POST", "/folders", "{\"name\": \"Torture\"}").text("id");
        return accounts.stream()
                .map(account -> connect(folder, account, account.number() < steady))
                .toList();
    }

    /** How long it took until what was posted had arrived. */
    public Lags called() {
        return called;
    }

    /** How long it took until what was shown had arrived. */
    public Lags shown() {
        return shown;
    }

    Waiting waitForWhatIsShown(Link link) {
        return trigger(link, link.account().polled().key(), "", link.account().shown(), any -> true, shown);
    }

    Waiting waitForCalls(Link link) {
        return trigger(link, link.account().posted().key(), "", link.account().called(), any -> true, called);
    }

    private Link connect(String folder, Account account, boolean steady) {
        var made = api.must(
                "POST",
                "/folders/" + folder + "/connections",
                "{\"connector\": \"%s\", \"name\": \"%s\", \"pollingFrequency\": \"PT1M\", %s}"
                        .formatted(Definition.KEY, account.name(), Link.credential(account)));
        var link = Link.of(account, made.text("id"), steady);
        link.waiting().add(waitForWhatIsShown(link));
        link.waiting().add(waitForCalls(link));
        if (account.number() % 3 == 0) {
            link.waiting().add(waitForHalf(link));
        }
        return link;
    }

    private Waiting waitForHalf(Link link) {
        var filter = ", \"filter\": " + EVEN;
        return trigger(
                link, link.account().polled().key(), filter, link.account().shown(), number -> number % 2 == 0, shown);
    }

    private Waiting trigger(Link link, String event, String filter, Series series, IntPredicate wanted, Lags lags) {
        var name = link.account().name() + "-" + event + "-" + triggers.incrementAndGet();
        var made = api.must(
                "POST",
                "/connections/" + link.connection() + "/triggers",
                "{\"name\": \"%s\", \"event\": \"%s\", \"target\": {\"type\": \"webhook\", \"url\": \"%s\"}%s}"
                        .formatted(name, event, consumer.address(name), filter));
        var arrivals = new Arrivals(series, wanted, link.steady(), lags);
        consumer.expect(name, webhook(made.text("signingSecret")), arrivals);
        var waiting = new Waiting(name, made.text("id"), arrivals);
        link.ever().add(waiting);
        return waiting;
    }

    private static Webhook webhook(String secret) {
        try {
            return new Webhook(secret);
        } catch (EmptyWebhookSecretException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
