/** The page on which a person allows or denies a client, and the requests that wait for the answer. */
@NullMarked
package io.liaison.sandbox.consent;

import org.jspecify.annotations.NullMarked;
