/** Who acts and whether they may: the guard that every use case asks first. */
@NullMarked
package io.liaison.application.service.access;

import org.jspecify.annotations.NullMarked;
