/** The fields that a connector asks for: how they are drawn, and what somebody has entered. */
@NullMarked
package io.liaison.rest.console.field;

import org.jspecify.annotations.NullMarked;
