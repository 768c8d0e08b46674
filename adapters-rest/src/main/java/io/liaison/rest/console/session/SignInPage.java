package io.liaison.rest.console.session;

import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;

/** Where somebody signs in: {@code templates/console/SignInPage.html}. */
@CheckedTemplate(basePath = "console")
record SignInPage(Frame frame, Labels labels, String next, URI atIssuer) implements TemplateInstance {}
