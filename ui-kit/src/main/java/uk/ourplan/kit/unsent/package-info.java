/** What somebody typed and what could not be kept anywhere else when their screen went away. */
@NullMarked
package uk.ourplan.kit.unsent;

import org.jspecify.annotations.NullMarked;
