/** Asking the law one question about one case. */
@NullMarked
package uk.ourplan.api.determination;

import org.jspecify.annotations.NullMarked;
