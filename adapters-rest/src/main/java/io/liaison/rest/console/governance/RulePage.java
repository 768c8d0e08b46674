package io.liaison.rest.console.governance;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The rule for one connector: {@code templates/console/RulePage.html}. {@code meanwhile} is what somebody else has decided. */
@CheckedTemplate(basePath = "console")
record RulePage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        boolean isToCome,
        List<Choice> decisions,
        List<Choice> types,
        List<PresetField> fields,
        FieldFaults faults,
        List<Fact> meanwhile,
        String version)
        implements TemplateInstance {

    /** A field that can be filled in for everybody, of one line or several; of a secret only whether there is one is shown. */
    record PresetField(
            String name,
            String label,
            boolean isSecret,
            boolean isLong,
            boolean isKept,
            String value,
            List<Choice> choices) {}
}
