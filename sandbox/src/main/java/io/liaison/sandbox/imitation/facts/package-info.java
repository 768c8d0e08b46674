/** What is publicly known of 70 providers, read as habits. */
@NullMarked
package io.liaison.sandbox.imitation.facts;

import org.jspecify.annotations.NullMarked;
