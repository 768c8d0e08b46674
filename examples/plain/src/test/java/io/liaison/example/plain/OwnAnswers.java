package io.liaison.example.plain;

import io.liaison.application.port.outbound.RememberedAnswers;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.idempotency.Claim;
import io.liaison.domain.idempotency.EarlierRequest;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** A store of one's own: a map here, where others would have a cache that many servers share. */
final class OwnAnswers implements RememberedAnswers {
    private final Map<Place, Answer> answers = new HashMap<>();

    @Override
    public synchronized Either<Failure, Option<EarlierRequest>> claim(Claim claim) {
        answers.values().removeIf(earlier -> earlier.isOver(claim));
        return Either.right(Option.of(answers.putIfAbsent(Place.of(claim), new Answer(claim, Option.none())))
                .map(earlier -> new EarlierRequest(earlier.claim().fingerprint(), earlier.text())));
    }

    @Override
    public synchronized Either<Failure, Boolean> remember(Claim claim, Secret answer) {
        return Either.right(
                isOpen(claim) && answers.put(Place.of(claim), new Answer(claim, Option.some(answer))) != null);
    }

    @Override
    public synchronized Either<Failure, Boolean> release(Claim claim) {
        return Either.right(isOpen(claim) && answers.remove(Place.of(claim)) != null);
    }

    private boolean isOpen(Claim claim) {
        return Option.of(answers.get(Place.of(claim)))
                .exists(known ->
                        known.claim().id().equals(claim.id()) && known.text().isEmpty());
    }

    private record Place(PrincipalId principal, String key) {

        static Place of(Claim claim) {
            return new Place(claim.principal(), claim.key().toString());
        }
    }

    private record Answer(Claim claim, Option<Secret> text) {

        boolean isOver(Claim later) {
            var over = text.isDefined() ? later.forgottenSince() : later.lapsedSince();
            return !claim.madeAt().isAfter(over);
        }
    }
}
