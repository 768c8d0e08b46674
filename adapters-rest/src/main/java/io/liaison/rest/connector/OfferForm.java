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
import java.util.List;
import java.util.function.Function;

/** One way to authenticate as a person fills it in. */
record OfferForm(ConnectorForm form, AuthenticationOffer offer, FormTexts texts) {

    AuthenticationDto dto(Function<ConnectorField, FieldDto> field) {
        return new AuthenticationDto(
                offer.kind().key(),
                texts.nameOf(offer),
                offer.guide().documentation().getOrNull(),
                texts.setup(form, offer).asJava(),
                offer.kind().needsBrowser() ? form.redirectUri().toString() : null,
                usesAppOfTenant() ? form.hasApp() : null,
                new ScopesDto(
                        names(offer.scopes().preset()), names(offer.scopes().available())),
                texts.fields(form, offer).map(field).asJava());
    }

    private boolean usesAppOfTenant() {
        return offer.kind() == AuthenticationKind.AUTHORIZATION_CODE || offer.kind() == AuthenticationKind.DEVICE_CODE;
    }

    private static List<String> names(Scopes scopes) {
        return scopes.values().toJavaList();
    }
}
