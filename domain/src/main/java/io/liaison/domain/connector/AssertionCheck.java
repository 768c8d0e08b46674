package io.liaison.domain.connector;

import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads how a definition wants assertions to be made out; what stands there for another type is a misunderstanding. */
final class AssertionCheck {
    private static final int MAX_AUDIENCE = 1_000;
    private static final String IN_ASSERTION = "assertion";
    private static final String IN_REQUEST = "request";

    private final String at;
    private final ConnectorDraft.Assertion written;

    AssertionCheck(String at, ConnectorDraft.Assertion written) {
        this.at = at;
        this.written = written;
    }

    Validation<Seq<FieldError>, AssertionTerms> terms() {
        return FieldError.flat(
                Validation.combine(audience(), claims(), scopesAreClaimed()).ap(AssertionTerms::new));
    }

    Validation<Seq<FieldError>, AssertionTerms> absent() {
        return FieldError.flat(Validation.combine(
                        absent("audience", written.audience().isEmpty()),
                        absent("claims", written.claims().isEmpty()),
                        absent("scopeIn", written.scopeIn().isEmpty()))
                .ap((audience, claims, scopeIn) -> AssertionTerms.USUAL));
    }

    private Validation<Seq<FieldError>, String> absent(String member, boolean isAbsent) {
        return FieldError.at(
                at + "/" + member,
                isAbsent
                        ? Either.<Failure, String>right(member)
                        : Either.<Failure, String>left(new InvalidArgument(member, Expectation.MEMBER_OF_TYPE)));
    }

    private Validation<Seq<FieldError>, Option<String>> audience() {
        return FieldError.at(
                at + "/audience",
                written.audience().isEmpty()
                        ? Either.<Failure, Option<String>>right(Option.none())
                        : Written.line("audience", written.audience(), MAX_AUDIENCE, Expectation.TEXT)
                                .map(Option::some));
    }

    private Validation<Seq<FieldError>, Map<String, String>> claims() {
        return FieldError.all(written.claims()
                        .keySet()
                        .toList()
                        .map(name -> FieldError.at(
                                at + "/claims/" + name,
                                AssertionTerms.isFree(name)
                                        ? Either.<Failure, String>right(name)
                                        : Either.<Failure, String>left(
                                                new InvalidArgument("claims", Expectation.FREE_CLAIM)))))
                .map(names -> written.claims());
    }

    private Validation<Seq<FieldError>, Boolean> scopesAreClaimed() {
        var place = written.scopeIn().getOrElse(IN_REQUEST);
        return FieldError.at(
                at + "/scopeIn",
                place.equals(IN_ASSERTION) || place.equals(IN_REQUEST)
                        ? Either.<Failure, Boolean>right(place.equals(IN_ASSERTION))
                        : Either.<Failure, Boolean>left(new InvalidArgument("scopeIn", Expectation.SCOPE_PLACE)));
    }
}
