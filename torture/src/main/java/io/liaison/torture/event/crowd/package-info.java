/** Who makes connections and triggers, changes them meanwhile, and removes them at the end. */
@NullMarked
package io.liaison.torture.event.crowd;

import org.jspecify.annotations.NullMarked;
