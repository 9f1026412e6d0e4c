/** Starts the whole platform on one machine; never shipped. */
@NullMarked
package uk.ourplan.local;

import org.jspecify.annotations.NullMarked;
