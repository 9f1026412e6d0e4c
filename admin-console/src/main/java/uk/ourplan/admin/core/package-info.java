/** The parts of the core's contract that these screens speak. */
@NullMarked
package uk.ourplan.admin.core;

import org.jspecify.annotations.NullMarked;
