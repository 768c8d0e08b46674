package io.liaison.trial.stage;

import io.liaison.domain.connector.Written;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A definition whose addresses lead to an imitation, which is not on https. What people read stays, and so do scopes. */
public final class Detoured {
    private static final Set<String> LEFT_ALONE = Set.of(
            "documentation",
            "description",
            "setup",
            "label",
            "help",
            "credentialLabels",
            "credentialHelp",
            "pattern",
            "example",
            "scopes",
            "audience",
            "claims",
            "authorizationParameters",
            "tokenRequest",
            "refreshRequest",
            "events");

    private Detoured() {}

    public static Written.Members definition(Written.Members shipped, UnaryOperator<String> detour) {
        return (Written.Members) rewritten(shipped, detour);
    }

    private static Written rewritten(Written part, UnaryOperator<String> detour) {
        return switch (part) {
            case Written.Text text -> new Written.Text(detour.apply(text.value()));
            case Written.Amount amount -> amount;
            case Written.Flag flag -> flag;
            case Written.Items items -> new Written.Items(items.values().map(item -> rewritten(item, detour)));
            case Written.Members members ->
                new Written.Members(members.values()
                        .reject((name, value) -> name.equals("pattern") && isOfAddresses(value))
                        .replaceAll((name, value) -> LEFT_ALONE.contains(name) ? value : rewritten(value, detour)));
        };
    }

    private static boolean isOfAddresses(Written pattern) {
        return pattern instanceof Written.Text text && text.value().startsWith("https://");
    }
}
