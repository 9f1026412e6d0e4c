/** What is made known about plans and stands beside them. */
@NullMarked
package uk.ourplan.api.notice;

import org.jspecify.annotations.NullMarked;
