package io.liaison.rest.governance;

import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.domain.access.Actor;
import io.liaison.domain.governance.GovernanceDraft;
import io.liaison.domain.governance.GovernanceDraft.Preset;
import io.liaison.domain.shared.Version;
import io.liaison.rest.wire.Members;
import io.vavr.control.Option;

/** What clients may say about policies on connectors. */
final class ConnectorPolicyRequests {

    private ConnectorPolicyRequests() {}

    /** The version that was read stands in the header, or in the policy when it is sent back as it came. */
    static GovernConnectors.Command govern(Actor actor, Option<Version> demanded, Members members) {
        var sentBack = members.version("version");
        var draft = new GovernanceDraft(
                members.text("others"),
                members.byName("connectors", (each, key) -> each.object(key, ConnectorPolicyRequests::rule)));
        return new GovernConnectors.Command(actor, draft, demanded.orElse(sentBack), members.unread());
    }

    private static GovernanceDraft.Rule rule(Members members) {
        return new GovernanceDraft.Rule(
                members.flag("allowed"),
                members.textsIfAny("authenticationTypes"),
                members.byName("presetFields", ConnectorPolicyRequests::preset));
    }

    /** An object stands for a secret that is stored already; every value of a field is something else. */
    private static Option<Preset> preset(Members members, String name) {
        return members.isObject(name)
                ? members.object(name, inner -> inner.isTrue("secret"))
                        .filter(kept -> kept)
                        .map(kept -> new Preset.Kept())
                : members.value(name).map(Preset.Given::new);
    }
}
