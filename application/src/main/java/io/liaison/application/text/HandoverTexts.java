package io.liaison.application.text;

import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.Principal;
import io.liaison.domain.handover.Breakage;
import io.liaison.domain.handover.Breakage.AccountLeaves;
import io.liaison.domain.handover.Breakage.ConsentsEnd;
import io.liaison.domain.handover.Breakage.FolderUnadministered;
import io.liaison.domain.handover.Breakage.GroupEmpty;
import io.liaison.domain.handover.Breakage.KeyStops;
import io.liaison.domain.handover.Breakage.LastAdministrator;
import io.liaison.domain.handover.Breakage.RoleUnheld;
import io.liaison.domain.handover.Handover;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** What breaks when somebody leaves, in words: one sentence for each thing. Both languages are complete. */
public final class HandoverTexts {
    private static final Map<Language, HandoverTexts> SPOKEN =
            Array.of(Language.values()).toMap(Function.identity(), HandoverTexts::new);
    private final Words words;

    private HandoverTexts(Language language) {
        this.words = Words.of("handover", language.locale());
    }

    public static HandoverTexts in(Language language) {
        return SPOKEN.get(language).getOrElse(() -> new HandoverTexts(language));
    }

    /** In the order of the report: most urgent first. */
    public Seq<String> breaks(Handover handover) {
        var who = who(handover.leaver());
        return handover.breakages().map(breakage -> sentence(breakage, who));
    }

    private String sentence(Breakage breakage, String who) {
        return switch (breakage) {
            case LastAdministrator last -> said("leaver", "LAST_ADMINISTRATOR", HashMap.of("who", who));
            case KeyStops stops -> stops(stops, who);
            case FolderUnadministered gap ->
                said(
                        "gap",
                        "FOLDER",
                        HashMap.of(
                                "folder",
                                gap.folder().path(),
                                "role",
                                gap.role().value()));
            case RoleUnheld gap ->
                said("gap", "TENANT", HashMap.of("role", gap.role().value()));
            case GroupEmpty gap ->
                said("gap", "GROUP", HashMap.of("group", gap.group().value()));
            case AccountLeaves account ->
                counted(
                        "account",
                        account.connections(),
                        HashMap.of("who", who, "account", account.account().value()));
            case ConsentsEnd consents -> counted("consents", consents.count(), HashMap.of("who", who));
        };
    }

    private String stops(KeyStops stops, String who) {
        var key = key(stops.key());
        return stops.unusedFor()
                .map(age -> said("stops", "USED", HashMap.of("key", key, "who", who, "ago", ago(Age.of(age)))))
                .getOrElse(() -> said("stops", "UNUSED", HashMap.of("key", key, "who", who)));
    }

    private String key(ApiKey key) {
        return key.name()
                .map(name -> said("key", "NAMED", HashMap.of("key", name.value())))
                .getOrElse(() -> said("key", "PLAIN", HashMap.of("id", key.id().toString())));
    }

    private String ago(Age age) {
        return said("ago", age.unit(), HashMap.of("count", String.valueOf(age.count())));
    }

    private String who(Principal principal) {
        return said(
                "who",
                principal.kind().name(),
                HashMap.of("name", principal.name().value()));
    }

    private String counted(String about, long count, Map<String, String> values) {
        return said(about, count == 1 ? "ONE" : "MANY", values.put("count", String.valueOf(count)));
    }

    private String said(String about, String what, Map<String, String> values) {
        return Template.parse(words.get(about, what))
                .filled(gap -> values.get(gap).getOrElse(""));
    }
}
