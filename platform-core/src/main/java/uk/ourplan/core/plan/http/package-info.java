/** Plans over HTTP. */
@NullMarked
package uk.ourplan.core.plan.http;

import org.jspecify.annotations.NullMarked;
