/** The pages for people: where they allow or deny a client, with the requests that wait for that, and where they make tickets. */
@NullMarked
package io.liaison.sandbox.consent;

import org.jspecify.annotations.NullMarked;
