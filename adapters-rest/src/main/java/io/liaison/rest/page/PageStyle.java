package io.liaison.rest.page;

import io.liaison.application.text.Language;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The style of the pages, and the policy that lets in that style and nothing else (CSP level 3). */
public record PageStyle(String text, String policy) {
    private static final String TEXT = """
            :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
            body { margin: 0 auto; max-width: 44rem; padding: 1rem 1.5rem 4rem; }
            body.notice { max-width: 32rem; padding-top: 15vh; }
            h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.25rem 0 1rem; }
            h2 { font-size: 1.125rem; margin: 2rem 0 0.5rem; }
            nav, .row { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; }
            nav { justify-content: space-between; margin-bottom: 3rem; }
            dl { display: grid; gap: 0.25rem 1.5rem; grid-template-columns: minmax(8rem, auto) 1fr; }
            dt, .code, .aside { opacity: 0.75; }
            dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
            ul { list-style: none; margin: 0; padding: 0; }
            li { display: grid; gap: 0 1rem; grid-template-columns: 3.5rem 1fr; padding: 0.125rem 0; }
            var { border-bottom: 1px dotted; font-style: italic; }
            a { color: LinkText; }
            input, select, button { font: inherit; padding: 0.25rem 0.5rem; }
            input { flex: 1 1 12rem; }
            """;

    public static PageStyle plain() {
        return lettingFormsGo("'none'");
    }

    /** For pages whose forms ask this server for other pages. */
    public static PageStyle withForms() {
        return lettingFormsGo("'self'");
    }

    public ResponseBuilder<Object> answer(int status, TemplateInstance page, Language language) {
        return ResponseBuilder.<Object>create(status)
                .entity(page.render())
                .header(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header("Content-Security-Policy", policy);
    }

    private static PageStyle lettingFormsGo(String where) {
        var source = "'sha256-" + Base64.getEncoder().encodeToString(digest(TEXT)) + "'";
        return new PageStyle(
                TEXT,
                "default-src 'none'; style-src " + source + "; base-uri 'none'; form-action " + where
                        + "; frame-ancestors 'none'");
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
