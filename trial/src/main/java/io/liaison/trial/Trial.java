package io.liaison.trial;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.connector.KnownValues;
import io.liaison.domain.error.Failure;
import io.liaison.trial.provider.DescribedProvider;
import io.liaison.trial.stage.FilledForm;
import io.liaison.trial.stage.Life;
import io.liaison.trial.stage.Stage;
import io.liaison.trial.stage.Theatre;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Tries a connector in each of its ways to authenticate, against a provider that does what the definition says. */
public record Trial(Theatre theatre) {

    public Seq<Tried> of(Connector connector) {
        return connector.offers().map(offer -> new Tried(offer.kind(), scenes(connector, offer)));
    }

    private Seq<Scene> scenes(Connector connector, AuthenticationOffer offer) {
        return DescribedProvider.of(connector, offer, entered(connector, offer))
                .flatMap(habits -> theatre.stage(new Life(connector, offer, habits)))
                .fold(Trial::notEvenBegun, Trial::played);
    }

    private static Seq<Scene> notEvenBegun(Failure failure) {
        return List.of(new Scene(Chapter.CONNECTS, new Outcome.Failed(failure), List.empty(), List.empty()));
    }

    private static Seq<Scene> played(Stage stage) {
        try (stage) {
            return new Play(stage).scenes();
        }
    }

    /** What requests can be filled in with: the examples of the form. */
    private static KnownValues entered(Connector connector, AuthenticationOffer offer) {
        var form = FilledForm.of(connector.form(offer), Option.none(), address -> address, 0);
        var secrets =
                form.form().filter(field -> field.type() == FieldType.SECRET).map(ConnectorField::name);
        var texts = form.values().mapValues(FieldValue::asText);
        return new KnownValues(
                texts.removeAll(secrets), texts.filterKeys(secrets::contains).mapValues(Secret::new));
    }
}
