/** Guidance, tools, services and words that help at each step of planning. */
@NullMarked
package uk.ourplan.api.guidance;

import org.jspecify.annotations.NullMarked;
