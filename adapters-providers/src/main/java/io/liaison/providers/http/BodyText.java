package io.liaison.providers.http;

import io.liaison.domain.authentication.Secret;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;

/**
 * The text of an answer: what was packed without being asked to is unpacked, since an answer that is not read may be the
 * only one with the next token in it. What has been unpacked counts against the limit.
 */
final class BodyText {
    private static final int MOST_BYTES = 1 << 20;
    private static final int FIRST_BYTES = 2_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BodyText() {}

    /** None when there is more of it than anybody needs; the rest is left where it is, since closing would read it all. */
    static Option<Secret> read(HttpEntity entity) throws IOException {
        var bytes = unpacked(entity).readNBytes(MOST_BYTES + 1);
        return bytes.length > MOST_BYTES
                ? Option.none()
                : Option.some(new Secret(withoutMark(new String(bytes, charset(entity)))));
    }

    /** Its first words, where it has any that can be read. */
    static Secret start(HttpEntity entity) {
        try {
            return new Secret(withoutMark(new String(unpacked(entity).readNBytes(FIRST_BYTES), charset(entity))));
        } catch (IOException unreadable) {
            return new Secret("");
        }
    }

    private static InputStream unpacked(HttpEntity entity) throws IOException {
        return "gzip".equalsIgnoreCase(entity.getContentEncoding())
                ? new GZIPInputStream(entity.getContent())
                : entity.getContent();
    }

    private static Charset charset(HttpEntity entity) {
        return Option.of(ContentType.parseLenient(entity.getContentType()))
                .flatMap(type -> Option.of(type.getCharset()))
                .getOrElse(StandardCharsets.UTF_8);
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
