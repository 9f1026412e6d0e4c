/** Providers, as commissioners look at them. */
@NullMarked
package uk.ourplan.web.provider;

import org.jspecify.annotations.NullMarked;
