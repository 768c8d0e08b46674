/** How the code is tested, and that tests stay tests. */
@NullMarked
package io.liaison.architecture.tests;

import org.jspecify.annotations.NullMarked;
