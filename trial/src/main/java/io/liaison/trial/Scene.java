package io.liaison.trial;

import io.liaison.sandbox.imitation.Request;
import io.vavr.collection.Seq;

/**
 * A chapter as it was played.
 *
 * @param requests that the provider got meanwhile
 * @param complaints what it did not take, though it does all that the definition says
 */
public record Scene(Chapter chapter, Outcome outcome, Seq<Request> requests, Seq<String> complaints) {

    public boolean isGood() {
        return complaints.isEmpty()
                && switch (outcome) {
                    case Outcome.Fine fine -> true;
                    case Outcome.LeftOut leftOut -> true;
                    case Outcome.Failed failed -> false;
                    case Outcome.FoundBroken broken -> false;
                    case Outcome.Astray astray -> false;
                };
    }
}
