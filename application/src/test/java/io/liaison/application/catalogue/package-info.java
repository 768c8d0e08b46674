/** The error catalogue as a data file, and what is generated from it. */
@NullMarked
package io.liaison.application.catalogue;

import org.jspecify.annotations.NullMarked;
