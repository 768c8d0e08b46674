package io.liaison.domain.connector;

import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads where a definition wants a credential to be shown. Only an API key has no place of its own. */
final class PlacementCheck {
    private static final ConnectorDraft.Placement UNWRITTEN =
            new ConnectorDraft.Placement(Option.none(), Option.none(), Option.none());

    private final String at;
    private final ConnectorDraft.Placement written;

    private PlacementCheck(String at, ConnectorDraft.Placement written) {
        this.at = at;
        this.written = written;
    }

    static Validation<Seq<FieldError>, TokenPlacement> outcome(
            String pointer, AuthenticationKind kind, Option<ConnectorDraft.Placement> written) {
        var check = new PlacementCheck(pointer, written.getOrElse(UNWRITTEN));
        return switch (kind) {
            case API_KEY -> written.isEmpty() ? Written.absent(pointer, "placement") : check.placed(Option.none());
            case PERSONAL_ACCESS_TOKEN -> check.placed(Option.some(TokenPlacement.AUTHORIZATION));
            case BASIC -> check.fixed(written.isEmpty(), TokenPlacement.BASIC);
            case CLIENT_CERTIFICATE,
                    AUTHORIZATION_CODE,
                    CLIENT_CREDENTIALS,
                    BRING_YOUR_OWN_APP,
                    JWT_BEARER,
                    DEVICE_CODE -> check.fixed(written.isEmpty(), TokenPlacement.BEARER);
        };
    }

    private Validation<Seq<FieldError>, TokenPlacement> fixed(boolean unwritten, TokenPlacement placement) {
        return FieldError.at(
                at,
                unwritten
                        ? Either.<Failure, TokenPlacement>right(placement)
                        : Either.<Failure, TokenPlacement>left(
                                new InvalidArgument("placement", Expectation.MEMBER_OF_TYPE)));
    }

    private Validation<Seq<FieldError>, TokenPlacement> placed(Option<String> usualName) {
        var name = FieldError.at(at + "/name", name(usualName));
        return FieldError.flat(
                Validation.combine(carrier(), name, prefix(usualName)).ap(TokenPlacement::new));
    }

    private Validation<Seq<FieldError>, Carrier> carrier() {
        return FieldError.at(
                at + "/in",
                Carrier.parse(written.in().getOrElse(Carrier.HEADER.key()))
                        .toEither(() -> new InvalidArgument("in", Expectation.CARRIER)));
    }

    private Either<Failure, String> name(Option<String> usual) {
        return Written.required("name", written.name().orElse(usual))
                .filterOrElse(TokenPlacement::isName, name -> new InvalidArgument("name", Expectation.CARRIER_NAME));
    }

    /** A token in its usual place is a bearer token; in any other, it stands alone. */
    private Validation<Seq<FieldError>, String> prefix(Option<String> usualName) {
        var usual = usualName.isDefined()
                        && written.name().isEmpty()
                        && !written.in().contains(Carrier.QUERY.key())
                ? TokenPlacement.BEARER.prefix()
                : "";
        return FieldError.at(
                at + "/prefix",
                Either.<Failure, String>right(written.prefix().getOrElse(usual))
                        .filterOrElse(
                                TokenPlacement::isPrefix, prefix -> new InvalidArgument("prefix", Expectation.PREFIX)));
    }
}
