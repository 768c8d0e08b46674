package io.liaison.domain.connector;

import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The request that tells whose account a token opens, and so whether it still does. {@code prefix} stands before the token
 * in this one request, where that differs, and {@code service} is whom it is signed for.
 */
public record IdentityRequest(
        ApiRequest request,
        AccountName id,
        AccountName label,
        Option<String> prefix,
        Option<String> service,
        Option<RefusalSign> refused) {

    /** All places in the answer that matter to the account's name. */
    public Seq<JsonPointer> places() {
        return id.places().appendAll(label.places()).distinct();
    }
}
