/** The filter of a trigger as a form: conditions, groups of such, or an expression. */
@NullMarked
package io.liaison.rest.console.filter;

import org.jspecify.annotations.NullMarked;
