/** Why and why not, over HTTP. */
@NullMarked
package io.liaison.rest.explanation;

import org.jspecify.annotations.NullMarked;
