package io.liaison.rest.console.delivery;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Moment;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was delivered for a trigger, the latest first: {@code templates/console/DeliveriesPage.html}. */
@CheckedTemplate(basePath = "console")
record DeliveriesPage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        List<Choice> states,
        boolean isNarrowed,
        List<DeliveryLine> deliveries,
        @Nullable String next)
        implements TemplateInstance {

    /** A delivery; {@code next} is when it is tried again, and {@code again} where somebody who may asks for that. */
    record DeliveryLine(
            String name,
            String id,
            String state,
            String stateName,
            Moment received,
            @Nullable Moment next,
            List<Attempt> attempts,
            @Nullable String again) {}

    /** A try: how long it took, what the target answered, or why it was not delivered and what was said about it. */
    record Attempt(
            Moment at,
            String took,
            @Nullable String answer,
            @Nullable String why,
            @Nullable String said) {}
}
