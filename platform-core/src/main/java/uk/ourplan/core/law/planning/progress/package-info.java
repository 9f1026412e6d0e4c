/** How the planning itself goes: who knows and does what by when, how that is checked, and what puts it right. */
@NullMarked
package uk.ourplan.core.law.planning.progress;

import org.jspecify.annotations.NullMarked;
