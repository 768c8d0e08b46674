/** Somebody who is told events: checks their signatures, keeps their ids, counts what goes wrong, and is awkward if told to. */
@NullMarked
package io.liaison.sandbox.consumer;

import org.jspecify.annotations.NullMarked;
