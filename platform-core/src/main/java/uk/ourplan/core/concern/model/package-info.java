/** A concern as it is kept. */
@NullMarked
package uk.ourplan.core.concern.model;

import org.jspecify.annotations.NullMarked;
