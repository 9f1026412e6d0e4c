/** The contract for policy and councils over HTTP. */
@NullMarked
package uk.ourplan.tenant.http;

import org.jspecify.annotations.NullMarked;
