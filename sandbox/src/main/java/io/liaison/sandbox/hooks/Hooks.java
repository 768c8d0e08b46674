package io.liaison.sandbox.hooks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subscriptions that are neither over nor ended. */
public final class Hooks {
    private final Map<String, Hook> hooks = new LinkedHashMap<>();
    private final InstantSource clock;
    private final HookRules rules;

    public Hooks(InstantSource clock, HookRules rules) {
        this.clock = clock;
        this.rules = rules;
    }

    Instant now() {
        return clock.instant();
    }

    /** That moment, or the last one that may be. */
    Instant end(Optional<Duration> wanted) {
        var longest = rules.longestLife();
        return now().plus(wanted.filter(wish -> wish.compareTo(longest) < 0).orElse(longest));
    }

    synchronized void add(Hook hook) {
        hooks.put(hook.id(), hook);
    }

    /** Empty when the account has none with that id, or had one that is over. */
    synchronized Optional<Hook> renew(String owner, String id, Instant end) {
        var renewed = live(owner, id).map(hook -> hook.until(end));
        renewed.ifPresent(this::add);
        return renewed;
    }

    synchronized Optional<Hook> remove(String owner, String id) {
        var found = live(owner, id);
        found.ifPresent(hook -> hooks.remove(hook.id()));
        return found;
    }

    synchronized Optional<Hook> live(String id) {
        return Optional.ofNullable(hooks.get(id)).filter(hook -> hook.isLive(now()));
    }

    public synchronized List<Hook> live() {
        var now = now();
        hooks.values().removeIf(hook -> !hook.isLive(now));
        return List.copyOf(hooks.values());
    }

    private Optional<Hook> live(String owner, String id) {
        return live(id).filter(hook -> hook.owner().equals(owner));
    }
}
