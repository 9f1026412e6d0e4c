/** Working on disagreement and incidents, and keeping duties going through both. */
@NullMarked
package uk.ourplan.core.dispute;

import org.jspecify.annotations.NullMarked;
