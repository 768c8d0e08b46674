package io.liaison.rest.http;

import static io.liaison.rest.http.Scenario.raises;

import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.http.Api.Answer;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What can be wrong with a request, whatever it is about. */
final class RequestScenarios {
    private static final String FOLDERS = "/api/v1/folders";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private RequestScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                raises(ErrorCode.INVALID_REQUEST, 400, story -> story.api.post(FOLDERS, "{")),
                raises(ErrorCode.INVALID_ARGUMENT, 400, story -> story.api.get(FOLDERS + "?sort=colour")),
                raises(ErrorCode.PARAMETER_MISSING, 400, story -> story.api.post(FOLDERS, "{}")),
                raises(ErrorCode.PARAMETER_INVALID, 400, story -> story.api.get(FOLDERS + "?limit=0")),
                raises(ErrorCode.SEVERAL_FAULTS, 400, story -> story.api.get(FOLDERS + "?limit=0&sort=colour")),
                raises(ErrorCode.ITEM_NOT_FOUND, 404, story -> story.api.get(FOLDERS + "/" + UUID.randomUUID())),
                raises(
                        ErrorCode.CREDENTIAL_MISSING,
                        401,
                        story -> Api.with("Accept-Language", story.language.tag())
                                .get(FOLDERS)),
                raises(
                        ErrorCode.CREDENTIAL_REJECTED,
                        401,
                        story -> story.as("somebody-elses").get(FOLDERS)),
                raises(
                        ErrorCode.PERMISSION_MISSING,
                        403,
                        story -> story.as(Api.VIEWERS_KEY).post(FOLDERS, "{\"name\": \"Mine\"}")),
                raises(ErrorCode.SESSION_ENDED, 401, story -> atConsole(story).get("/console/")),
                raises(
                        ErrorCode.CROSS_SITE_REQUEST,
                        403,
                        story -> atConsole(story).post("/console/sign-out", "", "Sec-Fetch-Site", "cross-site")),
                raises(ErrorCode.SIGN_IN_REFUSED, 401, RequestScenarios::notLetIn),
                raises(ErrorCode.VERSION_STALE, 412, RequestScenarios::stale),
                raises(ErrorCode.IDEMPOTENCY_KEY_REUSED, 409, RequestScenarios::reused),
                raises(ErrorCode.REQUEST_IN_PROGRESS, 409, RequestScenarios::inProgress));
    }

    private static Api atConsole(Story story) {
        return Api.with("Accept", "application/json", "Accept-Language", story.language.tag());
    }

    private static Answer notLetIn(Story story) {
        return Api.with(
                        "Accept",
                        "application/json",
                        "Accept-Language",
                        story.language.tag(),
                        "Cookie",
                        "liaison-sign-in=the-state.a-nonce.a-verifier.")
                .get("/console/issuer/return?state=the-state&error=access_denied");
    }

    private static Answer stale(Story story) {
        return story.api.delete(story.machine(), "If-Match", "\"7\"");
    }

    private static Answer reused(Story story) {
        var key = UUID.randomUUID().toString();
        story.api.post(FOLDERS, "{\"name\": \"%s\"}".formatted(key), IDEMPOTENCY_KEY, key);
        return story.api.post(FOLDERS, "{\"name\": \"another\"}", IDEMPOTENCY_KEY, key);
    }

    /** Of two at once, the one that is told first: the other is waiting for a provider that takes its time. */
    private static Answer inProgress(Story story) {
        var key = UUID.randomUUID().toString();
        story.breaks("action=fail&target=token&kind=slow&delay=15000&times=1");
        Supplier<Answer> request = () -> story.connectMachine("liaison-machine-secret", IDEMPOTENCY_KEY, key);
        var one = CompletableFuture.supplyAsync(request, Thread::startVirtualThread);
        var other = CompletableFuture.supplyAsync(request, Thread::startVirtualThread);

        var told = (Answer) CompletableFuture.anyOf(one, other).join();
        story.mends();
        CompletableFuture.allOf(one, other).join();
        return told;
    }
}
