/** The life of a plan, from its start to its signature, as callers see it. */
@NullMarked
package uk.ourplan.core.plan;

import org.jspecify.annotations.NullMarked;
