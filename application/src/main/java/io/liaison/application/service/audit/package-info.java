/** Answers what was done, and whether that is as it was written. */
@NullMarked
package io.liaison.application.service.audit;

import org.jspecify.annotations.NullMarked;
