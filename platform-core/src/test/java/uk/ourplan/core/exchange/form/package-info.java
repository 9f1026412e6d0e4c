/** Specifications of the form in which a person's record travels. */
@NullMarked
package uk.ourplan.core.exchange.form;

import org.jspecify.annotations.NullMarked;
