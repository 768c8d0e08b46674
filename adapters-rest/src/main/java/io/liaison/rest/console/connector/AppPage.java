package io.liaison.rest.console.connector;

import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The tenant's own app for a connector: {@code templates/console/AppPage.html}. What is entered already is not shown, and its
 * secret never.
 */
@CheckedTemplate(basePath = "console")
record AppPage(
        Frame frame,
        Labels labels,
        String heading,
        String here,
        String back,
        boolean hasApp,
        String redirect,
        String clientId,
        String scopes,
        FieldFaults faults)
        implements TemplateInstance {}
