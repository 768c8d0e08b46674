package io.liaison.rest.console.filter;

import io.liaison.domain.connector.Written;
import io.vavr.collection.Seq;

/** Conditions that hold together, or of which one has to: {@code match} is {@code all} or {@code any}. */
record Group(String match, Seq<Clause> clauses) implements Part {
    static final String ALL = "all";
    static final String ANY = "any";

    @Override
    public boolean isBlank() {
        return clauses.forAll(Clause::isBlank);
    }

    @Override
    public Written written() {
        return tree(match, clauses);
    }

    /** What is blank is left out. */
    static Written tree(String match, Seq<? extends Part> parts) {
        return Written.members()
                .with(match, new Written.Items(parts.reject(Part::isBlank).map(Part::written)));
    }
}
