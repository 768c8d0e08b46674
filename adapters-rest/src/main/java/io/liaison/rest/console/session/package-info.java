/** Who is signed in, and how they come to be. */
@NullMarked
package io.liaison.rest.console.session;

import org.jspecify.annotations.NullMarked;
