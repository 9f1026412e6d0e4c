/** Keeps the letters about plans in PostgreSQL, every one as it was made. */
@NullMarked
package uk.ourplan.core.sharing.postgres;

import org.jspecify.annotations.NullMarked;
