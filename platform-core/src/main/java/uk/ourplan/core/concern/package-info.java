/** Reporting concerns about providers and assistants, and working on them until they are closed. */
@NullMarked
package uk.ourplan.core.concern;

import org.jspecify.annotations.NullMarked;
