/** What starts when something happens in another application, and how it is brought to whoever waits for it. */
@NullMarked
package io.liaison.domain.trigger;

import org.jspecify.annotations.NullMarked;
