/** The record over HTTP, for auditors and operators. */
@NullMarked
package uk.ourplan.core.record.http;

import org.jspecify.annotations.NullMarked;
