package io.liaison.rest.trigger;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.TriggerState;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** A trigger as it is at this moment, with the secrets that are told this once. */
record ToldTrigger(
        TriggerView view,
        TriggerState state,
        Duration lag,
        Option<String> address,
        Option<Secret> providerSecret,
        Option<Secret> signingSecret,
        Seq<Permission> permissions) {}
