package io.liaison.application.service.governance;

import io.liaison.application.service.provider.DetailsForm;
import io.liaison.domain.authentication.Entered;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.GovernedConnector;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The form of one way to authenticate, with what the policy fills in. */
public record GovernedForm(
        DetailsForm form, GovernedConnector governed, AuthenticationOffer offer, Map<String, FieldValue> presets) {

    /** Reads what was entered together with the presets; {@code former} is what was entered before, when there is any. */
    public Either<Failure, Entered> read(Map<String, FieldValue> raw, Option<Entered> former) {
        return form.read(governed, offer, raw, presets, former);
    }
}
