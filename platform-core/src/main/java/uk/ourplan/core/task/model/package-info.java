/** What is owed against what is on somebody's desk. */
@NullMarked
package uk.ourplan.core.task.model;

import org.jspecify.annotations.NullMarked;
