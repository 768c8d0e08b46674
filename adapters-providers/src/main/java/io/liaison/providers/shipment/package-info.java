/** The connectors that come with the product: what is known of some seventy providers, as data. */
@NullMarked
package io.liaison.providers.shipment;

import org.jspecify.annotations.NullMarked;
