/** What is asked of the server, a hundred thousand times. */
@NullMarked
package io.liaison.torture.canary.flock;

import org.jspecify.annotations.NullMarked;
