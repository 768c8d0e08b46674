/** What the provider posts, and what others post who want to be taken for it. */
@NullMarked
package io.liaison.torture.event.hook;

import org.jspecify.annotations.NullMarked;
