/** Information, advice and prevention that a plan has to record. */
@NullMarked
package uk.ourplan.core.law.planning.advice;

import org.jspecify.annotations.NullMarked;
