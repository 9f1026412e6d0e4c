/** What protects a person who cannot easily speak for themselves. */
@NullMarked
package uk.ourplan.core.law.planning.protection;

import org.jspecify.annotations.NullMarked;
