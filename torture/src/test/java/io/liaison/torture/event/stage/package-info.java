/** That strikes fall as the seed has it. */
@NullMarked
package io.liaison.torture.event.stage;

import org.jspecify.annotations.NullMarked;
