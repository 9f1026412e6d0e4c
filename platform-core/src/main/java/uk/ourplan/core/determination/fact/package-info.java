/** Facts as they are sent: each fact record is its own schema, from which it is read with every mistake at once. */
@NullMarked
package uk.ourplan.core.determination.fact;

import org.jspecify.annotations.NullMarked;
