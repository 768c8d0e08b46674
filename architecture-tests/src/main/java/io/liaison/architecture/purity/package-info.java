/** What the core may not do, and what no module may do. */
@NullMarked
package io.liaison.architecture.purity;

import org.jspecify.annotations.NullMarked;
