package io.liaison.rest.console.governance;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The policy on connectors: {@code templates/console/RulesPage.html}. {@code connectors} are those that a rule can be made for. */
@CheckedTemplate(basePath = "console")
record RulesPage(
        Frame frame,
        Labels labels,
        String here,
        List<Choice> others,
        List<RuleLine> rules,
        List<Choice> connectors,
        String version)
        implements TemplateInstance {

    /** A rule for one connector. */
    record RuleLine(String name, String address, String decision, String types, String presets) {}
}
