package io.liaison.sandbox.control;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import io.liaison.sandbox.consumer.Consumers;
import io.liaison.sandbox.hooks.HookRules;
import io.liaison.sandbox.hooks.HookRules.Persistence;
import io.liaison.sandbox.hooks.Mischief;
import io.liaison.sandbox.hooks.Mischiefs;
import io.liaison.sandbox.http.Form;
import io.liaison.sandbox.tickets.PageSize;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What can be changed about how events are told, asked for and taken. */
public final class EventSwitches {
    private static final long LONGEST_LIFE = Duration.ofDays(365).toSeconds();
    private static final long LONGEST_DELAY = Duration.ofMinutes(10).toMillis();
    private static final int MOST_ATTEMPTS = 1_000;
    private static final int MOST_LANES = 256;

    private final PageSize pageSize;
    private final HookRules rules;
    private final Mischiefs mischiefs;
    private final Consumers consumers;

    public EventSwitches(PageSize pageSize, HookRules rules, Mischiefs mischiefs, Consumers consumers) {
        this.pageSize = pageSize;
        this.rules = rules;
        this.mischiefs = mischiefs;
        this.consumers = consumers;
    }

    void pages(Form form) throws GeneralException {
        pageSize.change(form.only(Set.of("action", "items"))
                .number("items", 1, PageSize.MOST)
                .map(Long::intValue)
                .orElseThrow(() -> invalidRequest("Missing field: items")));
    }

    /** What is not sent stays as it is. */
    void hooks(Form form) throws GeneralException {
        var fields = form.only(Set.of("action", "seconds", "handshake"));
        var life = fields.number("seconds", 1, LONGEST_LIFE);
        var handshake = fields.flag("handshake");
        life.map(Duration::ofSeconds).ifPresent(rules::changeLongestLife);
        if (fields.optional("handshake").isPresent()) {
            rules.askHandshake(handshake);
        }
    }

    /** What is not sent stays as it is. */
    void posting(Form form) throws GeneralException {
        var fields = form.only(Set.of("action", "attempts", "delay", "lanes"));
        var now = rules.persistence();
        rules.change(new Persistence(
                fields.number("attempts", 1, MOST_ATTEMPTS).map(Long::intValue).orElse(now.attempts()),
                fields.number("delay", 1, LONGEST_DELAY).map(Duration::ofMillis).orElse(now.delay()),
                fields.number("lanes", 1, MOST_LANES).map(Long::intValue).orElse(now.lanes())));
    }

    void mischief(Form form) throws GeneralException {
        var fields = form.only(Set.of("action", "kind", "times"));
        mischiefs.switchOn(
                Choices.required(Mischief.class, "kind", fields), fields.number("times", 1, Integer.MAX_VALUE));
    }

    void reset() {
        pageSize.reset();
        rules.reset();
        mischiefs.reset();
        consumers.reset();
    }

    Map<String, Object> described() {
        var described = new LinkedHashMap<String, Object>();
        described.put("pageSize", pageSize.items());
        described.put("hookLifetime", rules.longestLife().toSeconds());
        described.put("handshake", rules.isHandshakeAsked());
        described.put("attempts", rules.persistence().attempts());
        described.put("delay", rules.persistence().delay().toMillis());
        described.put("lanes", rules.persistence().lanes());
        described.put("mischief", mischiefs.described());
        return described;
    }
}
