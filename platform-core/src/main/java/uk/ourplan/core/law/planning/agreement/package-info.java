/** How a plan comes to be agreed with the person, and what the record of it amounts to (agreement-status). */
@NullMarked
package uk.ourplan.core.law.planning.agreement;

import org.jspecify.annotations.NullMarked;
