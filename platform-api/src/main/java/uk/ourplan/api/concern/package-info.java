/** Concerns about providers and assistants, and disclosures about individuals, each behind a door of its own. */
@NullMarked
package uk.ourplan.api.concern;

import org.jspecify.annotations.NullMarked;
