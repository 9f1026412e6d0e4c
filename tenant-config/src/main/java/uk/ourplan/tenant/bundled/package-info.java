/** Reads what is shipped with this library, the catalogue of settings and the national pack, strictly. */
@NullMarked
package uk.ourplan.tenant.bundled;

import org.jspecify.annotations.NullMarked;
