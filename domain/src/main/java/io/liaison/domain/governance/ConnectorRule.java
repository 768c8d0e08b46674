package io.liaison.domain.governance;

import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthenticationTypeNotAllowed;
import io.liaison.domain.error.Forbidden.ConnectorNotAllowed;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What a policy says about one connector. No types means all that it offers, now and later. */
public record ConnectorRule(boolean allowed, Option<Set<AuthenticationKind>> types, FieldValues presets) {
    public static final ConnectorRule OPEN = new ConnectorRule(true, Option.none(), FieldValues.NONE);
    public static final ConnectorRule CLOSED = new ConnectorRule(false, Option.none(), FieldValues.NONE);

    /** A certificate can be entered in two spellings; who has set one of them has not left the other to be entered. */
    private static final Map<String, Set<String>> OTHER_SPELLING = HashMap.of(
            "keyStore", HashSet.of("certificate", "privateKey"),
            "certificate", HashSet.of("keyStore", "keyStorePassword"),
            "privateKey", HashSet.of("keyStore", "keyStorePassword"));

    /** Whether it lets anybody authenticate in that way, were the connector allowed. */
    boolean leaves(AuthenticationKind kind) {
        return types.forAll(left -> left.contains(kind));
    }

    /** Whether that field of a form is not left to be filled in. */
    boolean closes(String field) {
        return isPreset(field)
                || OTHER_SPELLING
                        .keySet()
                        .exists(name ->
                                isPreset(name) && OTHER_SPELLING.get(name).exists(others -> others.contains(field)));
    }

    Either<Failure, AuthenticationKind> admit(ConnectorKey key, AuthenticationKind kind) {
        return unlessDenied(key)
                .filterOrElse(
                        rule -> leaves(kind),
                        rule -> new AuthenticationTypeNotAllowed(
                                key, kind, types.toList().flatMap(left -> left)))
                .map(rule -> kind);
    }

    Either<Failure, ConnectorRule> unlessDenied(ConnectorKey key) {
        return allowed ? Either.right(this) : Either.left(new ConnectorNotAllowed(key));
    }

    private boolean isPreset(String field) {
        return presets.open().containsKey(field) || presets.secret().containsKey(field);
    }
}
