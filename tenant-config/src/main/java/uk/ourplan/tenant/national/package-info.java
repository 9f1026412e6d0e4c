/** The national pack: what the law says in figures, each with its source and how sure it is. */
@NullMarked
package uk.ourplan.tenant.national;

import org.jspecify.annotations.NullMarked;
