/** Carers in a plan: who counts as one, what they are able and willing to do, their part, and services that relieve them. */
@NullMarked
package uk.ourplan.core.law.planning.carer;

import org.jspecify.annotations.NullMarked;
