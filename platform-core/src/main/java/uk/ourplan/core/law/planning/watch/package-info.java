/** What watching a plan between reviews, and protecting the person, ask of the plan and owe as tasks. */
@NullMarked
package uk.ourplan.core.law.planning.watch;

import org.jspecify.annotations.NullMarked;
