/** What a rule is, whatever it rules. */
@NullMarked
package io.liaison.architecture.rule;

import org.jspecify.annotations.NullMarked;
