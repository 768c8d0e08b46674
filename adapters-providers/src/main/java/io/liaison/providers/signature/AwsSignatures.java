package io.liaison.providers.signature;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.SigningScope;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.providers.http.HttpCall;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.InputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Supplier;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Signs requests as AWS has it (Signature Version 4), by the library of AWS itself. A signature covers the method, the whole
 * address, the body, and of the headers the type of the body and all whose names begin like those of AWS.
 */
public final class AwsSignatures {
    private static final Seq<String> SIGNS = List.of("Authorization", "X-Amz-Date", "x-amz-content-sha256");

    /** It alone takes paths as they are. */
    private static final String OBJECTS = "s3";

    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final InstantSource clock;

    public AwsSignatures(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The call with its signature, or as it is when the token is one that requests carry.
     *
     * @failure 20053 the provider has not told what it was to tell of what to sign for
     */
    public Either<Failure, HttpCall> signed(
            HttpCall call, Outgoing outgoing, AccessToken token, Option<SigningScope> scope) {
        return token.isForSigning()
                ? scope.<Failure>toEither(() -> new ProviderMisbehaved(Misbehaviour.INCOMPLETE, ProviderMessage.NONE))
                        .map(known -> signed(call, outgoing, identity(token), known))
                : Either.right(call);
    }

    private HttpCall signed(HttpCall call, Outgoing outgoing, AwsCredentialsIdentity identity, SigningScope scope) {
        var isOfObjects = scope.service().equals(OBJECTS);
        var signed = signer.sign(order -> order.identity(identity)
                        .request(request(call, outgoing))
                        .payload(ContentStreamProvider.fromInputStreamSupplier(outgoing.body()))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, scope.service())
                        .putProperty(AwsV4HttpSigner.REGION_NAME, scope.region())
                        .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, !isOfObjects)
                        .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, !isOfObjects)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(clock.instant(), ZoneOffset.UTC)))
                .request();
        return SIGNS.foldLeft(
                call,
                (so, name) -> signed.firstMatchingHeader(name)
                        .map(value -> so.with(name, new Secret(value)))
                        .orElse(so));
    }

    private static SdkHttpRequest request(HttpCall call, Outgoing outgoing) {
        var request = SdkHttpRequest.builder().uri(call.whole()).method(SdkHttpMethod.fromValue(outgoing.method()));
        call.typeOfBody().forEach(type -> request.putHeader("Content-Type", type));
        outgoing.headers()
                .filter(header -> isSigned(header.name()))
                .forEach(header -> request.appendHeader(header.name(), header.value()));
        call.headers()
                .filterKeys(AwsSignatures::isSigned)
                .forEach((name, value) -> request.putHeader(name, value.reveal()));
        return request.build();
    }

    private static boolean isSigned(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return name.equals("content-type") || name.startsWith("x-amz-");
    }

    /** The name is the key’s id. */
    private static AwsCredentialsIdentity identity(AccessToken token) {
        var pair = token.pair();
        return AwsCredentialsIdentity.create(pair.name(), pair.password().reveal());
    }

    /** What goes out and is signed: {@code headers} are those besides what the call has. */
    public record Outgoing(String method, Seq<HttpHeader> headers, Supplier<InputStream> body) {}
}
