/** Gives councils' policies a home in this service: tenant-config's parts, adapters and addresses. */
@NullMarked
package uk.ourplan.core.policy;

import org.jspecify.annotations.NullMarked;
