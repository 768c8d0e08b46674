/** What a tenant can choose connectors from: its own, and those that come with the product. */
@NullMarked
package io.liaison.application.service.shelf;

import org.jspecify.annotations.NullMarked;
