package io.liaison.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.authentication.ClientAuthentication;
import io.liaison.domain.authentication.ClientProof;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connection.AnnouncementKind;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.RevocationReach;
import org.junit.jupiter.api.Test;

/** These names are in everybody's database, those of purposes in what seals the secrets: renaming one needs a migration. */
class StoredSpellingsTest {

    @Test
    void stay_as_they_are() {
        assertThat(AuthenticationKind.values())
                .extracting(Enum::name)
                .contains("CLIENT_CERTIFICATE", "AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "BRING_YOUR_OWN_APP")
                .contains("API_KEY", "BASIC", "PERSONAL_ACCESS_TOKEN", "JWT_BEARER");
        assertThat(ClientAuthentication.values())
                .extracting(Enum::name)
                .contains("CLIENT_SECRET_BASIC", "CLIENT_SECRET_POST", "PRIVATE_KEY_JWT", "TLS_CLIENT_AUTH", "NONE");
        assertThat(SecretPurpose.values())
                .extracting(Enum::name)
                .contains("CLIENT_SECRET", "CLIENT_KEY", "FIELD", "ACCESS_TOKEN", "REFRESH_TOKEN")
                .contains("AUTHORIZATION_TICKET", "AUTHORIZATION_STATE", "CODE_VERIFIER")
                .contains("REQUEST_FINGERPRINT", "REMEMBERED_ANSWER", "SHOWN_CREDENTIAL", "PROOF_KEY");
        assertThat(TokenBinding.values()).extracting(Enum::name).contains("REQUIRED", "OFFERED", "NEVER");
        assertThat(TokenPlacement.Carrier.values()).extracting(Enum::name).contains("HEADER", "QUERY");
        assertThat(FieldType.values())
                .extracting(Enum::name)
                .contains("TEXT", "SECRET", "CHOICE", "BOOLEAN", "NUMBER", "LIST");
        assertThat(StatusName.values()).extracting(Enum::name).contains("PENDING", "CONNECTED", "DISCONNECTED");
        assertThat(ReferenceKind.values()).extracting(Enum::name).contains("PROCESS", "WORKFLOW", "TRIGGER", "APP");
        assertThat(PrincipalKind.values()).extracting(Enum::name).contains("USER", "GROUP", "ROBOT", "APP");
        assertThat(RoleScope.values()).extracting(Enum::name).contains("TENANT", "FOLDER");
        assertThat(ConnectorSource.values()).extracting(Enum::name).contains("BUILT_IN", "CUSTOM");
        assertThat(AnnouncementKind.values())
                .extracting(Enum::name)
                .contains("BROKE", "HEALED", "ENDS_SOON", "KEY_ENDS_SOON");
        assertThat(RevocationReach.values()).extracting(Enum::name).contains("TOKEN", "ACCOUNT");
        assertThat(ClientProof.Method.values())
                .extracting(Enum::name)
                .contains("NOWHERE", "HEADER", "BODY", "ASSERTION", "MUTUAL_TLS");
        assertThat(EventMode.values()).extracting(Enum::name).contains("POLLING", "WEBHOOK");
    }
}
