/** What is made known about plans after they were written, and stands beside them. */
@NullMarked
package uk.ourplan.core.notice;

import org.jspecify.annotations.NullMarked;
