/** The short run, and what somebody may ask for. */
@NullMarked
package io.liaison.torture.event;

import org.jspecify.annotations.NullMarked;
