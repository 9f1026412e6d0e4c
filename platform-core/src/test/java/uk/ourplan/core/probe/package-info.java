/** A feature for tests of the plumbing only: it writes nothing but its deed. */
@NullMarked
package uk.ourplan.core.probe;

import org.jspecify.annotations.NullMarked;
