package io.liaison.domain.access;

import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/** Whoever has shown a token that was found good, in the tenant for which its issuer speaks. */
public record VerifiedIdentity(
        String tenant, ExternalIdentity identity, IdentityProfile profile, Seq<String> groups, Instant expiresAt) {
    private static final String SERVICE_ACCOUNT = "service-account-";
    private static final int SPACE_BEFORE_ID = 90;

    /** A program that acts for itself is an application; whatever else signs in is a user. */
    public PrincipalKind kind() {
        return isMachine() ? PrincipalKind.APP : PrincipalKind.USER;
    }

    /** What it may be called, the best first; nobody else has the last one, since it holds the id. */
    public Seq<PrincipalName> names(PrincipalId id) {
        var own = preferred().flatMap(VerifiedIdentity::name).headOption().getOrElse(() -> plain(id));
        var distinguished = distinguishing(own).flatMap(mark -> name(own.value() + " (" + mark + ")"));
        return distinguished.prepend(own).append(with(own, id)).distinct();
    }

    /** The names of its groups, of which a path is one. */
    public Set<PrincipalName> groupNames() {
        return groups.map(raw -> raw.startsWith("/") ? raw.substring(1) : raw)
                .flatMap(VerifiedIdentity::name)
                .toSet();
    }

    private boolean isMachine() {
        var isNobody = profile.name().isEmpty() && profile.email().isEmpty();
        var isServiceAccount = profile.username().exists(name -> name.startsWith(SERVICE_ACCOUNT));
        return profile.client().exists(client -> isServiceAccount || (isNobody && client.equals(identity.subject())));
    }

    private Seq<String> preferred() {
        var first = isMachine() ? profile.client() : profile.name();
        return List.ofAll(first).appendAll(profile.username()).append(identity.subject());
    }

    private Seq<String> distinguishing(PrincipalName own) {
        return List.ofAll(profile.username()).append(identity.subject()).reject(own.value()::equals);
    }

    private static PrincipalName with(PrincipalName own, PrincipalId id) {
        var text = own.value();
        var kept = Math.min(text.codePointCount(0, text.length()), SPACE_BEFORE_ID);
        return name(text.substring(0, text.offsetByCodePoints(0, kept)) + " " + id)
                .getOrElse(() -> plain(id));
    }

    private static PrincipalName plain(PrincipalId id) {
        return new PrincipalName(id.toString());
    }

    private static Option<PrincipalName> name(String raw) {
        return PrincipalName.of(raw).toOption();
    }
}
