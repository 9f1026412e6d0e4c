/** The core's contract, spoken over HTTP in the name of whoever asks. */
@NullMarked
package uk.ourplan.kit.core;

import org.jspecify.annotations.NullMarked;
