package io.liaison.rest.connector;

import io.liaison.application.text.FormTexts;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.rest.connector.ConnectorDto.AuthenticationDto;
import io.liaison.rest.connector.ConnectorDto.FieldDto;
import io.liaison.rest.connector.ConnectorDto.ScopesDto;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.function.Function;

/** One way to authenticate as a person fills it in. */
record OfferForm(ConnectorForm form, AuthenticationOffer offer, FormTexts texts) {
    private static final String REDIRECT_URI = "{redirectUri}";

    AuthenticationDto dto(Function<ConnectorField, FieldDto> field) {
        var redirect = form.redirectUri().toString();
        return new AuthenticationDto(
                offer.kind().key(),
                offer.label().isEmpty() ? texts.nameOf(offer.kind()) : texts.of(offer.label()),
                offer.guide().documentation().getOrNull(),
                setup(redirect),
                offer.kind().needsBrowser() ? redirect : null,
                usesAppOfTenant() ? form.hasApp() : null,
                new ScopesDto(
                        names(offer.scopes().preset()), names(offer.scopes().available())),
                fields().map(field).asJava());
    }

    /** What a connector calls its own fields stays as it is; what every connector has is told in the reader's language. */
    private Seq<ConnectorField> fields() {
        var governed = form.governed();
        var own = governed.open(governed.connector().fields().appendAll(offer.fields()));
        return own.appendAll(governed.open(offer.credentialFields()).map(texts::named));
    }

    private List<String> setup(String redirect) {
        return offer.guide()
                .setup()
                .map(texts::of)
                .map(step -> step.replace(REDIRECT_URI, redirect))
                .asJava();
    }

    private boolean usesAppOfTenant() {
        return offer.kind() == AuthenticationKind.AUTHORIZATION_CODE || offer.kind() == AuthenticationKind.DEVICE_CODE;
    }

    private static List<String> names(Scopes scopes) {
        return scopes.values().toJavaList();
    }
}
