package io.liaison.sandbox.consumer;

/** What a consumer counts. */
enum Remark {
    /** Events with the right signature that were not refused. */
    RECEIVED("received"),
    /** Received with an id that none before has had: a consumer that keeps ids acts on these and on no others. */
    EFFECTS("effects"),
    /** Received with an id that one before has had. */
    DOUBLED("doubled"),
    /** Effects of something that another effect was of already. */
    DOUBLED_EFFECTS("doubledEffects"),
    /** Effects of what has never happened. */
    UNREAL("unreal"),
    /** Effects that came after one of the same source with a greater sequence. */
    OUT_OF_ORDER("outOfOrder"),
    WRONG_SIGNATURE("wrongSignature"),
    UNREADABLE("unreadable"),
    /** Refused because it was told to. */
    REFUSED("refused");

    private final String label;

    Remark(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
