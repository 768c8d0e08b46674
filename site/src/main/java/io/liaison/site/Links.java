package io.liaison.site;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Lets links between pages lead within the site. What leads to the code leads nowhere there, and says where it would. */
final class Links implements AttributeProvider {
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private final Pages pages;
    private final Page page;

    Links(Pages pages, Page page) {
        this.pages = pages;
        this.page = page;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link
                && !ELSEWHERE.matcher(link.getDestination()).matches()) {
            lead(link.getDestination(), attributes);
        }
    }

    private void lead(String destination, Map<String, String> attributes) {
        var parts = destination.split("#", 2);
        var fragment = parts.length == 2 ? "#" + parts[1] : "";
        if (parts[0].isEmpty()) {
            return;
        }
        var meant = page.resolved(parts[0]);
        pages.at(meant)
                .map(Page::target)
                .ifPresentOrElse(
                        target -> attributes.put("href", page.linkTo(target) + fragment),
                        () -> code(meant, attributes));
    }

    private static void code(Path meant, Map<String, String> attributes) {
        attributes.remove("href");
        attributes.put("title", meant.toString());
    }
}
