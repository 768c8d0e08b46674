package io.liaison.trial.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.sandbox.imitation.habits.Placement;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.function.UnaryOperator;

/** The form of a connector as a person fills it in, by the examples that it gives. */
public record FilledForm(Map<String, FieldValue> values, Seq<ConnectorField> form) {
    private static final Seq<String> ALWAYS = List.of("keyStore", "keyStorePassword", "clientSecret");

    /** What somebody makes again once it was withdrawn; the secret of an app, for one, stays. */
    private static final Seq<String> MADE_ANEW = List.of("apiKey", "token");

    /** The key before the token, where a provider wants both. */
    private static final Seq<String> CREDENTIALS = List.of("appKey", "apiKey", "applicationKey", "token");

    /**
     * @param fixed what a pair of user and password is fixed to, if the provider fixes one of them
     * @param detour what becomes of addresses that are entered
     * @param attempt tells the credentials of one time from those of another
     */
    public static FilledForm of(
            Seq<ConnectorField> form, Option<Placement> fixed, UnaryOperator<String> detour, int attempt) {
        Map<String, FieldValue> values = form.foldLeft(
                LinkedHashMap.empty(),
                (entered, field) -> ALWAYS.contains(field.name()) || (field.required() && field.isAskedFor(entered))
                        ? entered.put(field.name(), value(field, fixed, detour, attempt))
                        : entered);
        return new FilledForm(values, form);
    }

    private static FieldValue value(
            ConnectorField field, Option<Placement> fixed, UnaryOperator<String> detour, int attempt) {
        return switch (field.type()) {
            case CHOICE -> new FieldValue.Text(field.choices().head());
            case BOOLEAN -> new FieldValue.Flag(true);
            case NUMBER -> new FieldValue.Amount(BigDecimal.ONE);
            case LIST -> new FieldValue.Texts(List.empty());
            case TEXT, SECRET -> new FieldValue.Text(text(field, fixed, detour, attempt));
        };
    }

    private static String text(
            ConnectorField field, Option<Placement> fixed, UnaryOperator<String> detour, int attempt) {
        return switch (field.name()) {
            case "keyStore" -> TrialKey.STORE;
            case "keyStorePassword" -> TrialKey.PASSWORD;
            case "clientId", "clientSecret" -> "a-" + field.name();
            case "jwt" -> assertion();
            case "username" -> half(fixed.map(Placement::name), "ada");
            case "password" -> half(fixed.map(Placement::prefix), "password" + attempt);
            default ->
                field.type() == FieldType.SECRET
                        ? field.name() + (MADE_ANEW.contains(field.name()) ? attempt : "")
                        : field.example().map(detour).getOrElse("a-" + field.name());
        };
    }

    private static String half(Option<String> fixed, String own) {
        return fixed.filter(text -> !text.isEmpty()).getOrElse(own);
    }

    /** Signed by the provider itself, so that nobody looks at the signature. */
    private static String assertion() {
        return List.of("{\"alg\":\"RS256\"}", "{\"iss\":\"a-clientId\"}", "signature")
                .map(part -> Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(UTF_8)))
                .mkString(".");
    }

    /** What the provider has to know of a credential that stands in these places. */
    String[] parts(java.util.List<Placement> places) {
        return places.size() > 1
                ? CREDENTIALS.filter(values::containsKey).map(this::text).toJavaArray(String[]::new)
                : new String[] {single(places.getFirst())};
    }

    private String single(Placement place) {
        if (!values.containsKey("password")) {
            return text(values.containsKey("apiKey") ? "apiKey" : "token");
        }
        if (place.in() == Placement.In.SIGNATURE) {
            return text("username") + ":" + text("password");
        }
        if (place.in() != Placement.In.BASIC || !place.name().isEmpty()) {
            return text("password");
        }
        return place.prefix().isEmpty() ? text("username") + ":" + text("password") : text("username");
    }

    private String text(String name) {
        return values.get(name).map(FieldValue::asText).getOrElse("");
    }
}
