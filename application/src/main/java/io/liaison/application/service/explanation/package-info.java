/** Why somebody may do something, or not: the words of the decision that is enforced. */
@NullMarked
package io.liaison.application.service.explanation;

import org.jspecify.annotations.NullMarked;
