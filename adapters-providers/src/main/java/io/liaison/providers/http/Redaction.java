package io.liaison.providers.http;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.ProviderMessage;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Takes out of a provider's words what it was told in confidence: some repeat a request to say what they dislike. */
public final class Redaction {
    private static final String MARK = "…";
    private static final int MOST_CODE = 100;
    private final Seq<String> confidential;

    public Redaction(Seq<Secret> told) {
        this.confidential = told.map(Secret::reveal)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> List.of(text, URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .distinct()
                .sortBy(text -> -text.length());
    }

    /** A sentence for people. */
    public ProviderMessage words(String said) {
        return new ProviderMessage(clean(said));
    }

    /** An error code, which no honest provider makes long. */
    public String code(String said) {
        var code = new ProviderMessage(clean(said)).value();
        return code.length() > MOST_CODE ? code.substring(0, MOST_CODE) : code;
    }

    private String clean(String said) {
        return confidential.foldLeft(said, (text, secret) -> text.replace(secret, MARK));
    }
}
