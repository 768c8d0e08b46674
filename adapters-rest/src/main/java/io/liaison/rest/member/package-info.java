/** Who holds what in a folder, over HTTP. */
@NullMarked
package io.liaison.rest.member;

import org.jspecify.annotations.NullMarked;
