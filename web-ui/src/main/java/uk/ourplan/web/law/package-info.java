/** Asking the law any question as of any day. */
@NullMarked
package uk.ourplan.web.law;

import org.jspecify.annotations.NullMarked;
