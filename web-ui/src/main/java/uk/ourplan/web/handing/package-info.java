/** Hands a task on to a colleague. */
@NullMarked
package uk.ourplan.web.handing;

import org.jspecify.annotations.NullMarked;
