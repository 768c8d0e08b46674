package io.liaison.rest.console.frame;

import io.liaison.domain.access.RoleName;
import io.liaison.domain.connection.BrokenFor;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TriggerId;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages of the console are for a browser, which may come through a proxy with a path of its own. */
public record ConsoleAddress(URI publicUrl) {
    public static final String PATH = "/console/";

    /** Below it, the way to the page of the issuer and back. */
    public static final String ISSUER = "issuer/";

    /** Below it, where forms wait for somebody who signs in again. */
    public static final String RESUME = "resume";

    public URI home() {
        return page("");
    }

    /** All connections that stand so. */
    public URI connections(StatusName status) {
        return page("?status=" + status.key());
    }

    /** All that are broken for that reason. */
    public URI brokenBy(ErrorCode why) {
        return page("?why=" + why.number());
    }

    /** All that have been broken for so long. */
    public URI brokenFor(BrokenFor time) {
        return page("?broken=" + time.key());
    }

    public URI folder(FolderId folder) {
        return page("folders/" + folder);
    }

    /** What can be done with a folder, by its name in addresses. */
    public URI folder(FolderId folder, String action) {
        return page("folders/" + folder + "/" + action);
    }

    /** Where one is made, inside that one. */
    public URI newFolder(Option<FolderId> inside) {
        return page("folders/new" + in(inside));
    }

    /** The same, for somebody who wants to connect with that. */
    public URI newFolder(ConnectorKey connector) {
        return page("folders/new?connector=" + connector.value());
    }

    /** Where somebody's own workspace is opened. */
    public URI workspace() {
        return page("folders/personal");
    }

    public URI connection(ConnectionId connection) {
        return page("connections/" + connection);
    }

    /** What can be done with a connection, by its name in addresses. */
    public URI connection(ConnectionId connection, String action) {
        return page("connections/" + connection + "/" + action);
    }

    public URI trigger(TriggerId trigger) {
        return page("triggers/" + trigger);
    }

    /** What can be done with a trigger, by its name in addresses. */
    public URI trigger(TriggerId trigger, String action) {
        return page("triggers/" + trigger + "/" + action);
    }

    public URI people() {
        return page("people");
    }

    public URI person(PrincipalId person) {
        return page("people/" + person);
    }

    /** What can be done with somebody, by its name in addresses. */
    public URI person(PrincipalId person, String action) {
        return page("people/" + person + "/" + action);
    }

    /** Whom a folder is shared with. */
    public URI members(FolderId folder) {
        return folder(folder, "members");
    }

    /** The roles of somebody in a folder. */
    public URI member(FolderId folder, PrincipalId person) {
        return folder(folder, "members/" + person);
    }

    public URI roles() {
        return page("roles");
    }

    public URI role(RoleName role) {
        return page("roles/" + role);
    }

    /** What can be done with a role, by its name in addresses. */
    public URI role(RoleName role, String action) {
        return page("roles/" + role + "/" + action);
    }

    public URI rules() {
        return page("rules");
    }

    /** What the policy says about a connector. */
    public URI rule(ConnectorKey connector) {
        return page("rules/" + connector.value());
    }

    /** What can be done with a connector, by its name in addresses. */
    public URI connector(ConnectorKey connector, String action) {
        return page("connectors/" + connector.value() + "/" + action);
    }

    /** Where a connector is chosen, for a connection in that folder. */
    public URI catalogue(Option<FolderId> folder) {
        return page("catalogue" + in(folder));
    }

    /** The form of a connector, for a connection in that folder. */
    public URI connect(ConnectorKey connector, Option<FolderId> folder) {
        return page("catalogue/" + connector.value() + in(folder));
    }

    public URI audit() {
        return page("audit");
    }

    /** What was done that has that in common. */
    public URI audit(String filter, String value) {
        return page("audit?" + filter + "=" + encoded(value));
    }

    public URI auditVerification() {
        return page("audit/verification");
    }

    public URI errors() {
        return page("errors");
    }

    public URI keys() {
        return page("keys");
    }

    /** {@code next} is the page that somebody wanted to see. */
    public URI signIn(Option<String> next) {
        return page("sign-in" + before(next));
    }

    /** The way to the page of the issuer. */
    public URI atIssuer(Option<String> next) {
        return page(ISSUER + "sign-in" + before(next));
    }

    /** Where a form goes until somebody is signed in again; {@code form} is where it was going. */
    public URI resume(URI form) {
        var page = form.toString().substring(root().length());
        return page(RESUME + "?at=" + encoded(page));
    }

    /** Where the issuer sends people back to, as it has to be registered there: with the host. */
    public URI fromIssuer() {
        return URI.create(origin() + page(ISSUER + "return"));
    }

    /** What was asked for on the way to signing in, as long as it is one of our pages; it leads nowhere else. */
    public URI after(Option<String> next) {
        return next.filter(ConsoleAddress::isOurs).map(this::page).getOrElse(this::home);
    }

    private static String before(Option<String> next) {
        return next.map(page -> "?next=" + encoded(page)).getOrElse("");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String in(Option<FolderId> folder) {
        return folder.map(id -> "?folder=" + id).getOrElse("");
    }

    private static boolean isOurs(String page) {
        return page.matches("[A-Za-z0-9/?&=._~%+-]*") && !page.startsWith("/");
    }

    /** Without the host, so that the browser stays where it is. */
    public URI page(String name) {
        return URI.create(root() + name);
    }

    public String root() {
        return publicUrl.getRawPath().replaceAll("/+$", "") + PATH;
    }

    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Scheme, host and port as browsers write them (RFC 6454). */
    public String origin() {
        return publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    }
}
