/** The error catalogue over HTTP: JSON for programs, pages for people. */
@NullMarked
package io.liaison.rest.catalogue;

import org.jspecify.annotations.NullMarked;
