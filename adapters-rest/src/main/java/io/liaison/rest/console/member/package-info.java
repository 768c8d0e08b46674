/** Whom a folder is shared with, and with which roles. */
@NullMarked
package io.liaison.rest.console.member;

import org.jspecify.annotations.NullMarked;
