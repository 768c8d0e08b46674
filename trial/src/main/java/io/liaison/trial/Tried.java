package io.liaison.trial;

import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.Seq;

/** One way of a connector, and what came of it: the chapters up to the first that went wrong. */
public record Tried(AuthenticationKind kind, Seq<Scene> scenes) {

    public boolean isGood() {
        return scenes.forAll(Scene::isGood);
    }
}
