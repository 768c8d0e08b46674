/** What went wrong, by its number: the error catalogue for people. */
@NullMarked
package io.liaison.rest.console.error;

import org.jspecify.annotations.NullMarked;
