/** Notices about plans, over HTTP. */
@NullMarked
package uk.ourplan.core.notice.http;

import org.jspecify.annotations.NullMarked;
