/** Processes that we started and nobody else did: their pid files, their ports, their end. */
@NullMarked
package uk.ourplan.local.process;

import org.jspecify.annotations.NullMarked;
