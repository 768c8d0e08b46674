package io.liaison.rest.console.trigger;

import io.liaison.application.port.Permitted;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.page.Labels;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What somebody may do with a trigger; what they may not is not offered. */
record TriggerActions(ConsoleAddress address, Labels labels) {

    Seq<Action> of(Permitted<TriggerView> permitted) {
        var trigger = permitted.subject().trigger();
        return Array.of(Offer.values())
                .filter(offer -> permitted.permissions().contains(offer.needs) && offer.fits(trigger.enabled()))
                .map(offer -> new Action(
                        labels.get("action." + offer.path),
                        address.trigger(trigger.id(), offer.path).toString(),
                        offer.isPost));
    }

    private enum Offer {
        TEST("test", Permission.CONNECTIONS_USE, true),
        DELIVERIES("deliveries", Permission.TRIGGERS_VIEW, false),
        EDIT("edit", Permission.TRIGGERS_EDIT, false),
        PAUSE("pause", Permission.TRIGGERS_EDIT, true),
        RESUME("resume", Permission.TRIGGERS_EDIT, true),
        DELETE("delete", Permission.TRIGGERS_DELETE, false);

        private final String path;
        private final Permission needs;
        private final boolean isPost;

        Offer(String path, Permission needs, boolean isPost) {
            this.path = path;
            this.needs = needs;
            this.isPost = isPost;
        }

        boolean fits(boolean enabled) {
            return switch (this) {
                case TEST, DELIVERIES, EDIT, DELETE -> true;
                case PAUSE -> enabled;
                case RESUME -> !enabled;
            };
        }
    }
}
