package io.liaison.domain.access;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.function.Function;

/**
 * What somebody wants a principal to be, as it was written. What is left out stays as it is, and is empty in a new one; an
 * empty address takes the former one away; groups and roles replace what was there.
 */
public record PrincipalDraft(
        Option<String> name, Option<String> email, Option<Seq<String>> groups, Option<Seq<String>> roles) {

    /** The groups that it names, where they can be groups at all. */
    public Set<PrincipalId> namedGroups() {
        return groups.getOrElse(List.empty()).flatMap(PrincipalId::parse).toSet();
    }

    /** The roles that it names, where they can be roles at all. */
    public Set<RoleName> namedRoles() {
        return roles.getOrElse(List.empty()).flatMap(RoleName::parse).toSet();
    }

    /** A new principal, or every fault. */
    public Either<Failure, PrincipalView> create(
            PrincipalId id, TenantId tenant, Option<String> kind, Possible possible, Instant at) {
        var theKind = FieldError.at("/kind", kind(kind));
        var theName = name(Option.none());
        var theEmail = email(Option.none());
        var theGroups = groups(HashSet.empty(), possible);
        var theRoles = roles(HashSet.empty(), possible);
        return FieldError.toEither(FieldError.flat(Validation.combine(theKind, theName, theEmail, theGroups, theRoles)
                .ap((aKind, aName, anEmail, someGroups, someRoles) -> new PrincipalView(
                        Principal.create(id, tenant, aKind, aName, anEmail, at), someGroups, someRoles))));
    }

    /** The principal as it is to be, or every fault. */
    public Either<Failure, PrincipalView> change(PrincipalView former, Possible possible, Instant at) {
        var theName = name(Option.some(former.principal().name()));
        var theEmail = email(former.principal().email());
        var theGroups = groups(former.groups(), possible);
        var theRoles = roles(former.roles(), possible);
        return FieldError.toEither(FieldError.flat(Validation.combine(theName, theEmail, theGroups, theRoles)
                .ap((aName, anEmail, someGroups, someRoles) ->
                        former.edit(aName, anEmail, someGroups, someRoles, at))));
    }

    private static Either<Failure, PrincipalKind> kind(Option<String> raw) {
        return raw.<Failure>toEither(() -> new MissingParameter("kind"))
                .flatMap(text -> PrincipalKind.parse(text)
                        .toEither(() -> new InvalidArgument("kind", Expectation.PRINCIPAL_KIND)));
    }

    private Validation<Seq<FieldError>, PrincipalName> name(Option<PrincipalName> former) {
        return FieldError.at(
                "/name", name.fold(() -> former.toEither(() -> new MissingParameter("name")), PrincipalName::of));
    }

    private Validation<Seq<FieldError>, Option<EmailAddress>> email(Option<EmailAddress> former) {
        return FieldError.at(
                "/email",
                email.fold(
                        () -> Either.right(former),
                        raw -> raw.isBlank()
                                ? Either.right(Option.none())
                                : EmailAddress.of(raw).map(Option::some)));
    }

    private Validation<Seq<FieldError>, Set<PrincipalId>> groups(Set<PrincipalId> former, Possible possible) {
        return each(
                "groups",
                groups,
                former,
                Expectation.GROUP,
                raw -> PrincipalId.parse(raw).filter(possible.groups()::contains));
    }

    private Validation<Seq<FieldError>, Set<RoleName>> roles(Set<RoleName> former, Possible possible) {
        return each(
                "roles",
                roles,
                former,
                Expectation.TENANT_ROLE,
                raw -> RoleName.parse(raw).filter(possible.roles()::contains));
    }

    private static <T> Validation<Seq<FieldError>, Set<T>> each(
            String member,
            Option<Seq<String>> named,
            Set<T> former,
            Expectation expected,
            Function<String, Option<T>> known) {
        return named.map(texts -> texts.zipWithIndex((raw, index) -> one(member, index, known.apply(raw), expected)))
                .map(checks -> FieldError.all(checks).map(Seq::toSet))
                .getOrElse(() -> Validation.valid(former));
    }

    private static <T> Validation<Seq<FieldError>, T> one(
            String member, int index, Option<T> known, Expectation expected) {
        return FieldError.at("/" + member + "/" + index, known.toEither(() -> new InvalidArgument(member, expected)));
    }

    /** What may stand in it: those of the named groups that are groups of the tenant, and its tenant roles. */
    public record Possible(Set<PrincipalId> groups, Set<RoleName> roles) {}
}
