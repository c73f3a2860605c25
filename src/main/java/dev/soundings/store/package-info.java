/**
 * THE EMBEDDED DATABASE: a server in this process that speaks MongoDB's protocol and knows nothing
 * of the product. It is for one process, on one machine, with up to about a million documents.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.soundings.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
