/** A target that keeps ids, and is not always in the mood. */
@NullMarked
package io.liaison.torture.event.consumer;

import org.jspecify.annotations.NullMarked;
