/** What is to be done by whom by when, and the desk of whoever asks. */
@NullMarked
package uk.ourplan.core.task;

import org.jspecify.annotations.NullMarked;
