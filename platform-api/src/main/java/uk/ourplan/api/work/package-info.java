/** My work: what is due, overdue and under way. */
@NullMarked
package uk.ourplan.api.work;

import org.jspecify.annotations.NullMarked;
