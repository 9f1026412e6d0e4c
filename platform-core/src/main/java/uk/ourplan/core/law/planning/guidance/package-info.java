/** What is shown at each step of planning to help with it: guidance, tools, services and the words for the seven topics. */
@NullMarked
package uk.ourplan.core.law.planning.guidance;

import org.jspecify.annotations.NullMarked;
