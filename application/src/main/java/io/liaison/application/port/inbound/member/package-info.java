/** Use cases of who holds what in a folder. */
@NullMarked
package io.liaison.application.port.inbound.member;

import org.jspecify.annotations.NullMarked;
