/** Risks to the person and to the plan: explored, weighed, prevented, and what is done if they come about. */
@NullMarked
package uk.ourplan.core.law.planning.risk;

import org.jspecify.annotations.NullMarked;
