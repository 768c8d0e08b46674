/** That a seed decides everything, and that somebody is always spared. */
@NullMarked
package io.liaison.torture.canary.finder;

import org.jspecify.annotations.NullMarked;
