/** What all pages of the console share: their addresses, their frame, and how they are answered. */
@NullMarked
package io.liaison.rest.console.frame;

import org.jspecify.annotations.NullMarked;
