/** What happens to triggers, and what they make happen. */
@NullMarked
package io.liaison.application.service.trigger;

import org.jspecify.annotations.NullMarked;
