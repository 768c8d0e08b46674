/** Programs that do to Liaison what production does over years, in minutes, and count what was lost or let out. */
@NullMarked
package io.liaison.torture;

import org.jspecify.annotations.NullMarked;
