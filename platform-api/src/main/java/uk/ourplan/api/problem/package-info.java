/** Every refusal that the service can give: its address, title and the way out. */
@NullMarked
package uk.ourplan.api.problem;

import org.jspecify.annotations.NullMarked;
