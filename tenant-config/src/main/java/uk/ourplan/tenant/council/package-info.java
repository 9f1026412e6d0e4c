/** What this library needs of the service around it: who is asking, and a transaction for their council. */
@NullMarked
package uk.ourplan.tenant.council;

import org.jspecify.annotations.NullMarked;
