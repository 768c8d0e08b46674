/** One proof for each rule: that it finds what was planted, all of it and nothing else. */
@NullMarked
package io.liaison.architecture.proof;

import org.jspecify.annotations.NullMarked;
