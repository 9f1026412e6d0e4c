/** What has to follow when something about a plan is made known. */
@NullMarked
package uk.ourplan.core.law.planning.notice;

import org.jspecify.annotations.NullMarked;
