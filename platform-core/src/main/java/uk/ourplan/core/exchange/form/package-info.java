/** The form in which one person's record travels: its fields, reading it from JSON or YAML, and everything wrong with it. */
@NullMarked
package uk.ourplan.core.exchange.form;

import org.jspecify.annotations.NullMarked;
