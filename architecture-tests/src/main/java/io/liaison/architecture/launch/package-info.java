/** What meets the person at the terminal. */
@NullMarked
package io.liaison.architecture.launch;

import org.jspecify.annotations.NullMarked;
