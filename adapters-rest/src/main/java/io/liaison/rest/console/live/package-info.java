/** What tells pages that are looked at that something has changed. */
@NullMarked
package io.liaison.rest.console.live;

import org.jspecify.annotations.NullMarked;
