/** Which connectors may be connected with, how, and what is filled in for everybody. */
@NullMarked
package io.liaison.rest.console.governance;

import org.jspecify.annotations.NullMarked;
