/** Specifications of tasks and of the desk of whoever asks. */
@NullMarked
package uk.ourplan.core.task;

import org.jspecify.annotations.NullMarked;
