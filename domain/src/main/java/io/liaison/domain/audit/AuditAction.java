package io.liaison.domain.audit;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Everything that the audit tells of: each change, and each token that was handed out. */
public enum AuditAction {
    TENANT_OPEN("tenant.open"),
    TENANT_DISABLE("tenant.disable"),
    TENANT_ENABLE("tenant.enable"),
    FOLDER_CREATE("folder.create"),
    FOLDER_EDIT("folder.edit"),
    FOLDER_MOVE("folder.move"),
    FOLDER_HAND_OVER("folder.hand-over"),
    FOLDER_DELETE("folder.delete"),
    WORKSPACE_OPEN("workspace.open"),
    MEMBER_ASSIGN("member.assign"),
    MEMBER_REMOVE("member.remove"),
    CONNECTION_CREATE("connection.create"),
    CONNECTION_EDIT("connection.edit"),
    CONNECTION_MOVE("connection.move"),
    CONNECTION_HAND_OVER("connection.hand-over"),
    CONNECTION_RECONNECT("connection.reconnect"),
    CONNECTION_CONSENT("connection.consent"),
    CONNECTION_CHECK("connection.check"),
    CONNECTION_BREAK("connection.break"),
    CONNECTION_HEAL("connection.heal"),
    CONNECTION_REQUEST("connection.request"),
    CONNECTION_DELETE("connection.delete"),
    TOKEN_READ("token.read"),
    REFERENCE_REGISTER("reference.register"),
    REFERENCE_REMOVE("reference.remove"),
    TRIGGER_CREATE("trigger.create"),
    TRIGGER_EDIT("trigger.edit"),
    TRIGGER_DELETE("trigger.delete"),
    DELIVERY_REPEAT("delivery.repeat"),
    EVENT_READ("event.read"),
    CONNECTOR_INSTALL("connector.install"),
    CONNECTOR_DEFINE("connector.define"),
    CONNECTOR_REMOVE("connector.remove"),
    OAUTH_APP_CONFIGURE("oauth-app.configure"),
    POLICY_REPLACE("policy.replace"),
    PRINCIPAL_CREATE("principal.create"),
    PRINCIPAL_EDIT("principal.edit"),
    PRINCIPAL_DELETE("principal.delete"),
    PRINCIPAL_SIGN_IN("principal.sign-in"),
    PRINCIPAL_HAND_OVER("principal.hand-over"),
    KEY_ISSUE("key.issue"),
    KEY_REVOKE("key.revoke"),
    ROLE_CREATE("role.create"),
    ROLE_EDIT("role.edit"),
    ROLE_DELETE("role.delete"),
    KEYS_ROTATE("keys.rotate"),
    KEYS_RESEAL("keys.reseal"),
    MASTER_KEY_REPLACE("master-key.replace"),

    /** What stands in an entry that this program could not have written. */
    UNKNOWN("unknown");

    private static final Seq<AuditAction> ALL = Array.of(values());
    private final String key;

    AuditAction(String key) {
        this.key = key;
    }

    public static Option<AuditAction> parse(String raw) {
        return ALL.find(action -> action.key.equals(raw));
    }

    /** The spelling on the wire and in the chain, which never changes. */
    public String key() {
        return key;
    }
}
